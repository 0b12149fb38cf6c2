package org.hustings.election.check;

import org.hustings.election.result.Percent;

/**
 * C4: the printed turnout is papers returned by papers distributed, spoiled ones included (Trade Union and Labour
 * Relations (Consolidation) Act 1992 s.297A), up to half a unit of its last printed digit.
 */
final class TurnoutAsPrinted implements Check {

    private static final int MORE_DECIMALS = 2;

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var result = figures.result();
        var returned = result.papersReturned();
        var distributed = result.papersDistributed();
        var finding =
                Finding.of(CheckCode.C4).input("papersReturned", returned).input("papersDistributed", distributed);
        var printed = result.turnoutReported();
        if (printed == null || !printed.statesPercent()) {
            return finding.notApplicable("No turnout is printed as a percentage");
        }
        if (returned == null || distributed == null || distributed == 0) {
            return finding.notApplicable("Papers returned or distributed are not known");
        }
        var percent = PrintedPercent.of(printed.value());
        finding.expected(Percent.of(returned, distributed, percent.value().scale() + MORE_DECIMALS))
                .actual(printed.value())
                .tolerance(percent.tolerance().toPlainString());
        return percent.fits(returned, distributed)
                ? finding.pass("The printed turnout is papers returned by papers distributed")
                : finding.fail("The printed turnout is not papers returned by papers distributed");
    }
}
