package org.hustings.election.check;

import static org.hustings.election.election.domain.VoteVariation.MAJORITY;
import static org.hustings.election.election.domain.VoteVariation.OTHER;
import static org.hustings.election.election.domain.VoteVariation.PROPORTIONAL;
import static org.hustings.election.election.domain.VoteVariation.SUPER_MAJORITY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.election.result.Tally;

/**
 * C6: the winners are those with most votes in the deciding round, which is the last. Who was elected in a round before
 * and has no tally in the last is beyond question. A tie for the last seat is flagged unless it is told what broke it.
 */
final class WinnersLead implements Check {

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var finding = Finding.of(CheckCode.C6).input("seats", figures.seats());
        var variation = figures.voteVariation();
        if (variation == PROPORTIONAL || variation == OTHER) {
            return finding.notApplicable("Seats do not go to the candidates with most votes");
        }
        var winners = figures.result().winnerIds();
        if (winners.isEmpty()) {
            return finding.notApplicable("No one is marked as elected");
        }
        var round = figures.rounds().getLast();
        finding.input("round", round.number()).input("winners", winners.size());
        return judged(finding, round.tallies(), winners, seatsLeftOpen(figures, winners));
    }

    private static ResultCheck judged(Finding finding, List<Tally> deciding, Set<UUID> winners, boolean open) {
        var elected = of(deciding, winners, true).mapToLong(Tally::votes).min();
        var others = of(deciding, winners, false).mapToLong(Tally::votes).max();
        if (elected.isPresent() && others.isPresent()) {
            finding.input("leastVotesOfWinners", elected.getAsLong()).input("mostVotesOfOthers", others.getAsLong());
            if (others.getAsLong() > elected.getAsLong()) {
                return finding.fail("Someone who is not elected has more votes than someone who is");
            }
            if (others.getAsLong() == elected.getAsLong()) {
                return tie(finding, deciding, elected.getAsLong());
            }
        }
        return open
                ? finding.warn("Fewer are elected than there are seats and candidates")
                : finding.pass("Those with most votes are elected");
    }

    private static ResultCheck tie(Finding finding, List<Tally> deciding, long votes) {
        var broken = deciding.stream()
                .filter(tally -> tally.votes() == votes && tally.tieBrokenBy() != null)
                .findFirst();
        return broken.isPresent()
                ? finding.input("tieBrokenBy", broken.get().tieBrokenBy()).pass("A tie for the last seat was broken")
                : finding.warn("The last seat is tied, and it is not told what broke the tie");
    }

    /** Majorities can be missed, and then a seat stays open by right. */
    private static boolean seatsLeftOpen(CheckedFigures figures, Set<UUID> winners) {
        var byRight = figures.voteVariation() == MAJORITY || figures.voteVariation() == SUPER_MAJORITY;
        var candidates = figures.rounds().getFirst().tallies().size();
        return !byRight && winners.size() < Math.min(figures.seats(), candidates);
    }

    private static Stream<Tally> of(List<Tally> deciding, Set<UUID> winners, boolean elected) {
        return deciding.stream().filter(tally -> winners.contains(tally.candidateId()) == elected);
    }
}
