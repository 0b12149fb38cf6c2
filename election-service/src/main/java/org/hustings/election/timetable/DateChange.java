package org.hustings.election.timetable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** A date that was moved: from what, to what, why and by whom. */
@Schema(name = "DateChange", description = "A date that was moved: from what, to what, why and by whom.")
public record DateChange(
        @Schema(description = "The date before.") PartialDate from,
        @Schema(description = "The date after.") PartialDate to,
        @Schema(description = "Why it was moved, in words.") String reason,
        @Nullable @Schema(description = "Who moved it.") String movedBy,

        @Nullable @Schema(description = "When the move was announced.")
        PartialDate announcedAt,

        @Nullable @Schema(description = "Where this is known from.")
        Source source) {

    /** The move of a date that follows another one. */
    static DateChange following(Milestone base, PartialDate from, PartialDate to) {
        return new DateChange(from, to, "Follows " + base, null, null, null);
    }
}
