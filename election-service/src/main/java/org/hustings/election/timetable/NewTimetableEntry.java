package org.hustings.election.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a client says who adds a milestone to a timetable. */
@Schema(
        name = "NewTimetableEntry",
        description = "A milestone with its date, to be added to a timetable.",
        examples = """
                {"milestone": "BALLOT_CLOSES", "date": {"value": "2017-04-19", "approximate": false},
                "kind": "DEADLINE", "status": "PLANNED", "confidence": "ANNOUNCED"}""")
public record NewTimetableEntry(
        @NotNull @Schema(description = "What the date is about; one entry for each milestone.")
        Milestone milestone,

        @NotNull @Valid @Schema(description = "The date.") PartialDate date,

        @NotNull @Schema(description = "Deadline or occurrence.")
        MilestoneKind kind,

        @Nullable @Schema(description = "How far it has come; `PLANNED` when absent.")
        MilestoneStatus status,

        @Nullable @Schema(description = "What the date rests on; `ANNOUNCED` when absent.")
        DateConfidence confidence,

        @Nullable @Size(max = 2000) @Schema(description = "Anything else about it, in words.")
        String note,

        @Nullable @Size(max = 20) @Schema(description = "Where the date is known from.")
        List<@Valid @NotNull Source> sources) {

    /** The entry as it starts: never moved. */
    public TimetableEntry entry() {
        return new TimetableEntry(
                milestone,
                date,
                kind,
                Objects.requireNonNullElse(status, MilestoneStatus.PLANNED),
                Objects.requireNonNullElse(confidence, DateConfidence.ANNOUNCED),
                note,
                0,
                Objects.requireNonNullElse(sources, List.of()),
                List.of(),
                null);
    }
}
