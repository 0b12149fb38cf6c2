package org.hustings.election.check;

import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.WARN;
import static org.hustings.election.check.RankedCounts.A;
import static org.hustings.election.check.RankedCounts.B;
import static org.hustings.election.electorate.ElectorateBasis.PAPERS_DISTRIBUTED;
import static org.hustings.election.electorate.ElectorateBasis.REGISTERED;
import static org.hustings.election.result.ReportedCount.ALLINSON;
import static org.hustings.election.result.ReportedCount.COYNE;
import static org.hustings.election.result.ReportedCount.MCCLUSKEY;
import static org.hustings.election.result.ReportedCount.after;
import static org.hustings.election.result.ReportedCount.tally;

import java.util.List;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.result.ReportedCount;
import org.hustings.election.result.Tally;

/** Results that are right but for one error each. */
final class PlantedErrors {

    private PlantedErrors() {}

    /** A result, with the check that has to find its error, and what that comes to. */
    record Planted(CheckCode code, CheckOutcome outcome, Checked checked) {}

    static List<Planted> all() {
        return List.of(
                new Planted(CheckCode.C1, FAIL, unite(digitsSwapped())),
                new Planted(CheckCode.C2, WARN, unite(right().invalid(318L))),
                new Planted(
                        CheckCode.C3, FAIL, Checked.of(ReportedCount.ofUnite().distributed(130_070L))),
                new Planted(CheckCode.C4, FAIL, Checked.of(right().turnout("12.3"))),
                new Planted(CheckCode.C5, WARN, unite(sharesOfBothBases())),
                new Planted(CheckCode.C6, FAIL, unite(secondElected())),
                new Planted(CheckCode.C7, WARN, unite(right()).electorate(REGISTERED, 1_400_000)),
                new Planted(CheckCode.C8, FAIL, Checked.of(voteLost()).by(VoteVariation.RCV)),
                new Planted(
                        CheckCode.C9, WARN, Checked.of(ReportedCount.ofUnite().turnout("129754"))));
    }

    private static Checked unite(ReportedCount count) {
        return Checked.of(count).electorate(PAPERS_DISTRIBUTED, 1_062_049);
    }

    private static ReportedCount right() {
        return ReportedCount.ofUnite().turnout("12.2");
    }

    private static ReportedCount digitsSwapped() {
        return ReportedCount.withoutRounds()
                .turnout("12.2")
                .round(tally(MCCLUSKEY, 59_076, true), tally(COYNE, 53_544, false), tally(ALLINSON, 17_143, false));
    }

    private static ReportedCount sharesOfBothBases() {
        return ReportedCount.withoutRounds()
                .turnout("12.2")
                .round(
                        new Tally(MCCLUSKEY, null, 59_067, null, null, null, "45.5", null, true, null),
                        ReportedCount.printed(COYNE, 53_544, "41.2"),
                        ReportedCount.printed(ALLINSON, 17_143, "13.2"));
    }

    private static ReportedCount secondElected() {
        return ReportedCount.withoutRounds()
                .turnout("12.2")
                .round(tally(MCCLUSKEY, 59_067, false), tally(COYNE, 53_544, true), tally(ALLINSON, 17_143, false));
    }

    private static ReportedCount voteLost() {
        return RankedCounts.forOneSeat().round(80L, after(A, 520, 0, true), after(B, 399, -11, false));
    }
}
