package org.hustings.election.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What may be changed of a timetable entry; its date is moved instead, with a reason. */
@Schema(
        name = "TimetableEntryPatch",
        description = "Changes to a timetable entry. Its date is moved instead, with a reason.",
        examples = "{\"status\": \"HAPPENED\"}")
public record TimetableEntryPatch(
        @NotNull @Schema(description = "Deadline or occurrence.")
        MilestoneKind kind,

        @NotNull @Schema(description = "How far it has come.")
        MilestoneStatus status,

        @NotNull @Schema(description = "What the date rests on.")
        DateConfidence confidence,

        @Nullable @Size(max = 2000) @Schema(description = "Anything else about it, in words.")
        String note,

        @NotNull @Size(max = 20) @Schema(description = "Where the date is known from.")
        List<@Valid @NotNull Source> sources) {

    /** What may be changed of the entry, as it is. */
    public static TimetableEntryPatch of(TimetableEntry entry) {
        return new TimetableEntryPatch(entry.kind(), entry.status(), entry.confidence(), entry.note(), entry.sources());
    }
}
