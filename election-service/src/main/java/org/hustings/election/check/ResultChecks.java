package org.hustings.election.check;

import java.util.List;

/** All checks of a result, in the order of their codes. */
public final class ResultChecks {

    private static final List<Check> ALL = List.of(
            new VotesSum(),
            new PapersReturned(),
            new PossibleNumbers(),
            new TurnoutAsPrinted(),
            new SharesAsPrinted(),
            new WinnersLead(),
            new ImpliedElectorate(),
            new RoundsReconcile(),
            new TurnoutIsNoSum());

    private ResultChecks() {}

    /** What each check comes to. */
    public static List<ResultCheck> of(CheckedFigures figures) {
        return ALL.stream().map(check -> check.of(figures)).toList();
    }
}
