package org.hustings.election.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.election.election.domain.ElectionDetails;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.electorate.ElectorateBasis;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.Round;
import org.hustings.election.result.Tally;

/**
 * All that the checks look at.
 *
 * @param result whose figures are checked
 * @param seats how many can be elected
 * @param votesAllowed for how many each voter may vote
 * @param voteVariation how votes become seats
 * @param electorates every figure of how many could vote, whoever claims it
 */
public record CheckedFigures(
        ElectionResult result,
        int seats,
        int votesAllowed,
        VoteVariation voteVariation,
        List<ClaimedElectorate> electorates) {

    /** Copies its list. */
    public CheckedFigures {
        electorates = List.copyOf(electorates);
    }

    /** What the checks look at in an election that is known by these parts. */
    public static CheckedFigures of(
            ElectionResult result,
            ElectionDetails election,
            List<Electorate> shown,
            List<ClaimedElectorate> alsoClaimed) {
        var shownHere = shown.stream().map(electorate -> new ClaimedElectorate(electorate.basis(), electorate.size()));
        var electorates =
                Stream.concat(shownHere, alsoClaimed.stream()).distinct().toList();
        return new CheckedFigures(
                result, election.seats(), election.votesAllowed(), election.voteVariation(), electorates);
    }

    /** A figure of how many could vote, and what it counts. */
    public record ClaimedElectorate(ElectorateBasis basis, long size) {}

    /** The rounds by their numbers, in whatever order they were reported. */
    List<Round> rounds() {
        return result.rounds().stream()
                .sorted(Comparator.comparingInt(Round::number))
                .toList();
    }

    /** The sum of the candidates' votes in the first round. */
    Optional<Long> firstVotes() {
        return rounds().stream()
                .findFirst()
                .map(round -> round.tallies().stream().mapToLong(Tally::votes).sum());
    }
}
