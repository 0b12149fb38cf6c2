package org.hustings.election.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a returning officer says who records a result: the figures as reported. */
@Schema(
        name = "NewResult",
        description = "The figures of a result as reported. What follows from them is computed.",
        examples = NewResult.EXAMPLE)
public record NewResult(
        @NotNull @Schema(description = "How final it is.") ResultStatus status,

        @NotNull @Schema(description = "How far the count has come.")
        CountStatus countStatus,

        @Nullable
        @Schema(
                description = "Whether it comes from a trial of the system and not from an election.",
                defaultValue = "false")
        Boolean isTest,

        @Nullable @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Papers sent out.")
        Long papersDistributed,

        @Nullable
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Papers that came back, spoiled ones included.")
        Long papersReturned,

        @Nullable @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Papers that were spoiled.")
        Long papersInvalid,

        @Nullable
        @Size(max = 100)
        @Schema(description = "Papers that were spoiled, by reason; as reported, whatever they sum to.")
        List<@Valid @NotNull InvalidPapers> invalidByReason,

        @Nullable
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Papers that came back and are not counted yet.")
        Long papersOutstanding,

        @Nullable
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Papers whose validity is in dispute and that are not counted.")
        Long papersChallenged,

        @Nullable @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Valid votes.")
        Long validVotes,

        @Nullable @Valid @Schema(description = "The turnout as printed.")
        ReportedTurnout turnoutReported,

        @Nullable @Valid @Schema(description = "How many units have reported, of how many.")
        UnitsReporting unitsReporting,

        @Nullable @Size(max = 5000) @Schema(description = "The counts of single units.")
        List<@Valid @NotNull UnitCount> units,

        @NotNull @Size(max = 1000) @Schema(description = "The rounds of the count, in order.")
        List<@Valid @NotNull Round> rounds,

        @Nullable @Valid @Schema(description = "What someone who watches the count says of its end.")
        RaceCall call,

        @Nullable @Valid @Schema(description = "When the votes were counted.")
        PartialDate countedAt,

        @Nullable @Valid @Schema(description = "When the result was declared.")
        PartialDate declaredAt,

        @Nullable @Size(max = 20) @Schema(description = "Where the figures are known from.")
        List<@Valid @NotNull Source> sources) {

    static final String EXAMPLE = """
            {"status": "UNOFFICIAL_COMPLETE", "countStatus": "COMPLETED",
            "papersDistributed": 1062049, "papersReturned": 130071, "papersInvalid": 317, "validVotes": 129754,
            "turnoutReported": {"value": "12.2"},
            "rounds": [{"number": 1, "tallies": [
            {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Len McCluskey", "votes": 59067,
            "rank": 1, "elected": true},
            {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "ballotName": "Gerard Coyne", "votes": 53544,
            "rank": 2, "elected": false}]}],
            "countedAt": {"value": "2017-04-21", "approximate": false},
            "sources": [{"title": "Len McCluskey re-elected as Unite general secretary", "publisher": "Sky News",
            "kind": "NEWS"}]}""";

    /** Whether it comes from a trial of the system and not from an election. */
    public boolean ofTrial() {
        return Boolean.TRUE.equals(isTest);
    }

    /** The result with all that follows from its figures alone, at its place among the counts; not checked yet. */
    public ElectionResult completed(CountEntry entry) {
        return new ElectionResult(
                entry.id(),
                entry.number(),
                status,
                countStatus,
                ofTrial(),
                papersDistributed,
                papersReturned,
                papersInvalid,
                invalidByReason,
                papersOutstanding,
                papersChallenged,
                validVotes,
                turnoutReported,
                ComputedTurnout.of(papersReturned, papersDistributed),
                unitsReporting,
                units,
                rounds.stream()
                        .map(round -> round.withShares(validVotes, papersReturned))
                        .toList(),
                call,
                countedAt,
                declaredAt,
                entry.recordedAt(),
                null,
                entry.firstCertified(status),
                Objects.requireNonNullElse(sources, List.of()),
                List.of());
    }
}
