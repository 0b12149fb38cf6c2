package org.hustings.election.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballots;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.result.CountStatus;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.result.ReportedTurnout;
import org.hustings.election.result.ResultStatus;
import org.hustings.election.result.Round;
import org.hustings.election.result.Tally;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What a file says of a result in the words of a result that is recorded; the one place that knows both. */
@ApplicationScoped
class ResultMapping {

    private final Ballots ballots;

    ResultMapping(Ballots ballots) {
        this.ballots = ballots;
    }

    /** The result as it would be recorded. */
    NewResult newResult(ElectionId election, ImportedResult imported, Source source) {
        var status = Objects.requireNonNullElse(imported.status(), ResultStatus.UNOFFICIAL_COMPLETE);
        var turnout = imported.turnoutReported();
        return new NewResult(
                status,
                countStatus(status),
                null,
                imported.papersDistributed(),
                imported.papersReturned(),
                imported.papersInvalid(),
                null,
                null,
                null,
                imported.validVotes(),
                turnout == null ? null : new ReportedTurnout(turnout, null),
                null,
                null,
                rounds(namesOf(election), imported),
                null,
                imported.countedAt(),
                imported.declaredAt(),
                List.of(source));
    }

    /** Whether a recorded result says all that the file says; what the file leaves out and sources do not matter. */
    boolean saysTheSame(ElectionId election, ElectionResult recorded, ImportedResult imported) {
        var turnout = recorded.turnoutReported();
        return agrees(recorded.status(), imported.status())
                && agrees(recorded.papersDistributed(), imported.papersDistributed())
                && agrees(recorded.papersReturned(), imported.papersReturned())
                && agrees(recorded.papersInvalid(), imported.papersInvalid())
                && agrees(recorded.validVotes(), imported.validVotes())
                && agrees(turnout == null ? null : turnout.value(), imported.turnoutReported())
                && agrees(recorded.countedAt(), imported.countedAt())
                && agrees(recorded.declaredAt(), imported.declaredAt())
                && sameRounds(namesOf(election), recorded.rounds(), imported.rounds());
    }

    private BallotNames namesOf(ElectionId election) {
        return new BallotNames(election, ballots.of(election.value()));
    }

    private static CountStatus countStatus(ResultStatus status) {
        return switch (status) {
            case PRE_ELECTION -> CountStatus.NOT_PROCESSED;
            case UNOFFICIAL_PARTIAL, RECOUNT -> CountStatus.IN_PROCESS;
            case UNOFFICIAL_COMPLETE, CERTIFIED, CORRECTION -> CountStatus.COMPLETED;
        };
    }

    private static List<Round> rounds(BallotNames names, ImportedResult imported) {
        var rounds = new ArrayList<Round>();
        for (var round : imported.rounds()) {
            var tallies = new ArrayList<Tally>();
            for (var tally : round.tallies()) {
                var pointer = "/rounds/%d/tallies/%d".formatted(rounds.size(), tallies.size());
                tallies.add(new Tally(
                        candidate(names, tally, pointer),
                        tally.ballotName(),
                        tally.votes(),
                        null,
                        tally.shareOfValid(),
                        tally.shareOfReturned(),
                        null,
                        tally.rank(),
                        Boolean.TRUE.equals(tally.elected()),
                        null));
            }
            rounds.add(new Round(round.number(), null, null, tallies));
        }
        return rounds;
    }

    private static UUID candidate(BallotNames names, ImportedTally tally, String pointer) {
        if (tally.candidateId() != null) {
            return tally.candidateId();
        }
        if (tally.ballotName() == null) {
            throw new InvalidBody(List.of(
                    Violation.at(pointer, "candidate-missing", "needs the identifier or the name of a candidate")));
        }
        return names.candidate(tally.ballotName());
    }

    private static boolean sameRounds(BallotNames names, List<Round> recorded, List<ImportedRound> imported) {
        return recorded.size() == imported.size()
                && imported.stream()
                        .allMatch(round -> recorded.stream()
                                .filter(each -> each.number() == round.number())
                                .anyMatch(each -> sameTallies(names, each.tallies(), round.tallies())));
    }

    private static boolean sameTallies(BallotNames names, List<Tally> recorded, List<ImportedTally> imported) {
        return recorded.size() == imported.size()
                && imported.stream().allMatch(tally -> {
                    var candidate = candidate(names, tally, "");
                    return recorded.stream()
                            .filter(each -> each.candidateId().equals(candidate))
                            .anyMatch(each -> sameFigures(each, tally));
                });
    }

    private static boolean sameFigures(Tally recorded, ImportedTally imported) {
        return recorded.votes() == imported.votes()
                && Stream.of(
                                agrees(recorded.shareOfValid(), imported.shareOfValid()),
                                agrees(recorded.shareOfReturned(), imported.shareOfReturned()),
                                agrees(recorded.rank(), imported.rank()),
                                agrees(recorded.elected(), imported.elected()))
                        .allMatch(Boolean.TRUE::equals);
    }

    private static boolean agrees(@Nullable Object recorded, @Nullable Object said) {
        return said == null || said.equals(recorded);
    }
}
