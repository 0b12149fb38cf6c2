package org.hustings.election.check;

import static org.hustings.election.electorate.ElectorateBasis.ENTITLED_TO_VOTE;
import static org.hustings.election.electorate.ElectorateBasis.REGISTERED;

import org.hustings.election.check.CheckedFigures.ClaimedElectorate;
import org.jspecify.annotations.Nullable;

/**
 * C3: no more papers come back than were sent out, and no more vote than may. Where several figures of the eligible are
 * known, it fails only if there are more votes than by any of them.
 */
final class PossibleNumbers implements Check {

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var result = figures.result();
        var papers = papers(figures);
        var distributed = result.papersDistributed();
        var eligible = figures.electorates().stream()
                .filter(electorate -> electorate.basis() == ENTITLED_TO_VOTE || electorate.basis() == REGISTERED)
                .mapToLong(ClaimedElectorate::size)
                .sorted()
                .toArray();
        var finding = Finding.of(CheckCode.C3).input("papers", papers).input("papersDistributed", distributed);
        if (eligible.length > 0) {
            finding.input("leastEligible", eligible[0]).input("mostEligible", eligible[eligible.length - 1]);
        }
        if (papers == null || (distributed == null && eligible.length == 0)) {
            return finding.notApplicable("There are no two figures to compare");
        }
        finding.actual(papers);
        if (distributed != null && papers > distributed) {
            return finding.expected(distributed).fail("More papers came back than were sent out");
        }
        if (eligible.length > 0 && papers > eligible[0]) {
            return tooMany(finding, papers, eligible);
        }
        return finding.pass("No more papers came back than were sent out, nor more than voters are eligible");
    }

    private static ResultCheck tooMany(Finding finding, long papers, long[] eligible) {
        return papers > eligible[eligible.length - 1]
                ? finding.expected(eligible[eligible.length - 1]).fail("There are more votes than eligible voters")
                : finding.expected(eligible[0])
                        .warn("There are more votes than eligible voters by one of the figures known");
    }

    /** Papers returned; where they are not known, valid votes, if a voter has only one. */
    private static @Nullable Long papers(CheckedFigures figures) {
        var result = figures.result();
        if (result.papersReturned() != null) {
            return result.papersReturned();
        }
        return figures.votesAllowed() == 1 ? result.validVotes() : null;
    }
}
