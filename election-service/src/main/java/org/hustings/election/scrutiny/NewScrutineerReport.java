package org.hustings.election.scrutiny;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a returning officer says who records a scrutineer's report. */
@Schema(
        name = "NewScrutineerReport",
        description = "A scrutineer's report (TULRCA 1992 s.52), its figures as they stand in it.",
        examples = NewScrutineerReport.EXAMPLE)
public record NewScrutineerReport(
        @NotNull
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Voting papers distributed (s.52(1)(a)).", examples = "1062049")
        Long distributed,

        @NotNull
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Voting papers returned to the scrutineer (s.52(1)(b)).", examples = "130071")
        Long returned,

        @NotNull @Size(max = 1000) @Schema(description = "Valid votes cast for each candidate (s.52(1)(c)).")
        List<@Valid @NotNull ReportedVotes> votes,

        @NotNull
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Spoiled or otherwise invalid papers returned (s.52(1)(d)).", examples = "317")
        Long invalid,

        @Nullable @Size(min = 1, max = 300) @Schema(description = "Who stored and distributed the papers (s.52(1)(e)).")
        String distributor,

        @Nullable @Size(min = 1, max = 300) @Schema(description = "Who counted the votes (s.52(1)(e)).")
        String counter,

        @Nullable @Valid @Schema(description = "Whether the scrutineer is satisfied (s.52(2)).")
        Satisfaction satisfied,

        @Nullable
        @Schema(description = "Whether the scrutineer examined the register of members, or a copy (s.52(2A)).")
        Boolean registerExamined,

        @Nullable @Valid @Schema(description = "When the union received the report.")
        PartialDate receivedAt,

        @Nullable @Valid @Schema(description = "When the report was published.")
        PartialDate publishedAt,

        @Nullable @Size(max = 20) @Schema(description = "Where the report is known from.")
        List<@Valid @NotNull Source> sources) {

    static final String EXAMPLE = """
            {"distributed": 1062049, "returned": 130071, "invalid": 317,
            "votes": [{"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Len McCluskey",
            "votes": 59067}],
            "satisfied": {"noContravention": {"satisfied": true}, "arrangementsSecure": {"satisfied": true},
            "noInterference": {"satisfied": true}},
            "registerExamined": true, "receivedAt": {"value": "2017-04-21", "approximate": false}}""";

    /** The report, as it was recorded at the time given. */
    public ScrutineerReport report(Instant recordedAt) {
        return new ScrutineerReport(
                distributed,
                returned,
                votes,
                invalid,
                distributor,
                counter,
                satisfied == null ? new Satisfaction(null, null, null) : satisfied,
                registerExamined,
                receivedAt,
                publishedAt,
                recordedAt,
                Objects.requireNonNullElse(sources, List.of()));
    }
}
