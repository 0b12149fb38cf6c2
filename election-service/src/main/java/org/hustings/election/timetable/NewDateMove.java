package org.hustings.election.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a client says who moves the date of a milestone. */
@Schema(name = "NewDateMove", description = "The move of a milestone to another date.", examples = """
                {"to": {"value": "2017-04-19", "approximate": false}, "reason": "Brought forward by a year",
                "movedBy": "Len McCluskey", "announcedAt": {"value": "2016-12-06", "approximate": false}}""")
public record NewDateMove(
        @NotNull @Valid @Schema(description = "The new date.")
        PartialDate to,

        @NotBlank @Size(max = 2000) @Schema(description = "Why it is moved, in words.")
        String reason,

        @Nullable @Size(max = 200) @Schema(description = "Who moves it.", examples = "Len McCluskey")
        String movedBy,

        @Nullable @Valid @Schema(description = "When the move was announced.")
        PartialDate announcedAt,

        @Nullable @Valid @Schema(description = "Where this is known from.")
        Source source) {

    DateChange from(PartialDate date) {
        return new DateChange(date, to, reason, movedBy, announcedAt, source);
    }
}
