package org.hustings.election.result;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.check.ResultCheck;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** The result of an election by one count: what was reported, what follows from it, and what the checks found. */
@Schema(
        name = "ElectionResult",
        description =
                "A count of an election: what was reported, what follows from it, and what the checks found."
                        + " Numbers of papers and votes are as reported; a later count supersedes this one and never overwrites it.",
        examples = ResultExample.UNITE)
public record ElectionResult(
        @Schema(description = "Identifier of this count.") UUID id,

        @Schema(
                description = "Number of the count: 1 for the first, and one more for each that supersedes another.",
                minimum = "1",
                maximum = "2147483647")
        int number,

        @Schema(description = "How final it is.") ResultStatus status,
        @Schema(description = "How far the count has come.") CountStatus countStatus,

        @Schema(description = "Whether it comes from a trial of the system and not from an election.")
        boolean isTest,

        @Nullable @Schema(description = "Papers sent out.", minimum = "0", maximum = "9007199254740991")
        Long papersDistributed,

        @Nullable
        @Schema(
                description = "Papers that came back, spoiled ones included.",
                minimum = "0",
                maximum = "9007199254740991")
        Long papersReturned,

        @Nullable @Schema(description = "Papers that were spoiled.", minimum = "0", maximum = "9007199254740991")
        Long papersInvalid,

        @Nullable @Schema(description = "Papers that were spoiled, by reason; as reported, whatever they sum to.")
        List<InvalidPapers> invalidByReason,

        @Nullable
        @Schema(
                description = "Papers that came back and are not counted yet.",
                minimum = "0",
                maximum = "9007199254740991")
        Long papersOutstanding,

        @Nullable
        @Schema(
                description = "Papers whose validity is in dispute and that are not counted.",
                minimum = "0",
                maximum = "9007199254740991")
        Long papersChallenged,

        @Nullable @Schema(description = "Valid votes.", minimum = "0", maximum = "9007199254740991")
        Long validVotes,

        @Nullable @Schema(description = "The turnout as printed.")
        ReportedTurnout turnoutReported,

        @Nullable @Schema(description = "The turnout as computed.")
        ComputedTurnout turnoutComputed,

        @Nullable @Schema(description = "How many units have reported, of how many.")
        UnitsReporting unitsReporting,

        @Nullable @Schema(description = "The counts of single units.")
        List<UnitCount> units,

        @Schema(description = "The rounds of the count, in order.")
        List<Round> rounds,

        @Nullable @Schema(description = "What someone who watches the count says of its end.")
        RaceCall call,

        @Nullable @Schema(description = "When the votes were counted.")
        PartialDate countedAt,

        @Nullable @Schema(description = "When the result was declared.")
        PartialDate declaredAt,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant recordedAt,

        @Nullable @Schema(description = "When a later count took its place here (RFC 3339, UTC); absent until one did.")
        Instant supersededAt,

        @Nullable
        @Schema(
                description = "Number of the first count that was certified, up to this one; absent until one was.",
                minimum = "1",
                maximum = "2147483647")
        Integer firstCertified,

        @Schema(description = "Where the figures are known from.")
        List<Source> sources,

        @Schema(description = "What the checks of the figures found, in the order of their codes.")
        List<ResultCheck> checks) {

    /** Copies its lists. */
    public ElectionResult {
        invalidByReason = invalidByReason == null ? null : List.copyOf(invalidByReason);
        units = units == null ? null : List.copyOf(units);
        rounds = List.copyOf(rounds);
        sources = List.copyOf(sources);
        // Revisions from before there were checks have none.
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /** The same result after the checks were made anew. */
    public ElectionResult withChecks(List<ResultCheck> made) {
        return new ElectionResult(
                id,
                number,
                status,
                countStatus,
                isTest,
                papersDistributed,
                papersReturned,
                papersInvalid,
                invalidByReason,
                papersOutstanding,
                papersChallenged,
                validVotes,
                turnoutReported,
                turnoutComputed,
                unitsReporting,
                units,
                rounds,
                call,
                countedAt,
                declaredAt,
                recordedAt,
                supersededAt,
                firstCertified,
                sources,
                made);
    }

    /** As it was reported, without what only follows from it. */
    public NewResult reported() {
        return new NewResult(
                status,
                countStatus,
                isTest,
                papersDistributed,
                papersReturned,
                papersInvalid,
                invalidByReason,
                papersOutstanding,
                papersChallenged,
                validVotes,
                turnoutReported,
                unitsReporting,
                units,
                rounds.stream()
                        .map(round -> round.reported(validVotes, papersReturned))
                        .toList(),
                call,
                countedAt,
                declaredAt,
                sources);
    }

    /** The counts of single units; none if the result does not tell them. */
    List<UnitCount> unitCounts() {
        return units == null ? List.of() : units;
    }

    /** Who is elected by it, in whatever round. */
    public Set<UUID> winnerIds() {
        return rounds.stream()
                .flatMap(round -> round.tallies().stream())
                .filter(Tally::elected)
                .map(Tally::candidateId)
                .collect(Collectors.toSet());
    }

    /** How many are elected by it, whatever the number of rounds they were elected in. */
    public long winners() {
        return winnerIds().size();
    }
}
