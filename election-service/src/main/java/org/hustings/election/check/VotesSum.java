package org.hustings.election.check;

import static org.hustings.election.election.domain.VoteVariation.APPROVAL;
import static org.hustings.election.election.domain.VoteVariation.BORDA;
import static org.hustings.election.election.domain.VoteVariation.RANGE;

import java.math.BigInteger;

/**
 * C1: the candidates' first-round votes sum to the valid votes. Where a voter may vote for several, valid votes may
 * count papers, and the sum is then anything up to as many votes as all of them together have.
 */
final class VotesSum implements Check {

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var valid = figures.result().validVotes();
        var sum = figures.firstVotes().orElse(null);
        var finding = Finding.of(CheckCode.C1).input("validVotes", valid).input("sumOfVotes", sum);
        if (valid == null || sum == null) {
            return finding.notApplicable("The valid votes or the candidates' votes are not known");
        }
        if (figures.voteVariation() == BORDA || figures.voteVariation() == RANGE) {
            return finding.notApplicable("Candidates receive points and not votes");
        }
        finding.expected(valid).actual(sum);
        if (sum.equals(valid)) {
            return finding.pass("The candidates' votes sum to the valid votes");
        }
        return mayBeOfSeveral(figures, valid, sum)
                ? finding.input("votesAllowed", perVoter(figures))
                        .pass("The candidates' votes are no more than the valid papers can hold")
                : finding.fail("The candidates' votes do not sum to the valid votes");
    }

    private static boolean mayBeOfSeveral(CheckedFigures figures, long valid, long sum) {
        var most = BigInteger.valueOf(valid).multiply(BigInteger.valueOf(perVoter(figures)));
        return sum > valid && BigInteger.valueOf(sum).compareTo(most) <= 0;
    }

    private static int perVoter(CheckedFigures figures) {
        return figures.voteVariation() == APPROVAL
                ? figures.rounds().getFirst().tallies().size()
                : figures.votesAllowed();
    }
}
