package org.hustings.election.check;

import java.util.ArrayList;
import java.util.List;
import org.hustings.election.check.CheckedFigures.ClaimedElectorate;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.electorate.ElectorateBasis;
import org.hustings.election.result.NewResult;
import org.hustings.election.result.ReportedCount;

/** A count with what the checks look at beside it: one seat by plurality, but for what a test says. */
final class Checked {

    private final ReportedCount count;
    private int seats = 1;
    private int votesAllowed = 1;
    private VoteVariation variation = VoteVariation.PLURALITY;
    private final List<ClaimedElectorate> electorates = new ArrayList<>();

    private Checked(ReportedCount count) {
        this.count = count;
    }

    static Checked of(ReportedCount count) {
        return new Checked(count);
    }

    Checked seats(int number) {
        seats = number;
        return this;
    }

    Checked votesAllowed(int number) {
        votesAllowed = number;
        return this;
    }

    Checked by(VoteVariation changed) {
        variation = changed;
        return this;
    }

    Checked electorate(ElectorateBasis basis, long size) {
        electorates.add(new ClaimedElectorate(basis, size));
        return this;
    }

    /** What a client sends who records the count. */
    NewResult reported() {
        return count.reported();
    }

    CheckedFigures figures() {
        return new CheckedFigures(count.recorded(), seats, votesAllowed, variation, electorates);
    }

    ResultCheck check(Check check) {
        return check.of(figures());
    }
}
