package org.hustings.election.check;

import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hustings.election.check.CheckedFigures.ClaimedElectorate;
import org.hustings.election.electorate.ElectorateBasis;
import org.jspecify.annotations.Nullable;

/**
 * C7: votes and printed turnout together imply how large the electorate was; every electorate claimed is held against
 * that. A source seldom says whether it divided the valid votes or the papers returned, so a claim is inside if either
 * would give the printed turnout.
 */
public final class ImpliedElectorate implements Check {

    private static final String INSIDE = "inside";

    /**
     * Whether the check found a figure inside.
     *
     * @param inputs of the check
     * @return null where it did not look at the figure
     */
    public static @Nullable Boolean isInside(Map<String, String> inputs, ElectorateBasis basis, long size) {
        var found = inputs.get(figure(basis, size));
        return found == null ? null : Boolean.valueOf(found.equals(INSIDE));
    }

    private static String figure(ElectorateBasis basis, long size) {
        return "%s %d".formatted(basis, size);
    }

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var result = figures.result();
        var printed = result.turnoutReported();
        var finding = Finding.of(CheckCode.C7)
                .input("validVotes", result.validVotes())
                .input("papersReturned", result.papersReturned());
        if (printed == null || !printed.statesPercent()) {
            return finding.notApplicable("No turnout is printed as a percentage");
        }
        finding.input("turnoutReported", printed.value());
        var percent = PrintedPercent.of(printed.value());
        var ofValid = Interval.of(result.validVotes(), percent);
        var ofReturned = Interval.of(result.papersReturned(), percent);
        if (ofValid == null && ofReturned == null) {
            return finding.notApplicable("No votes are known");
        }
        put(finding, ofValid, "");
        put(finding, ofReturned, "OfReturned");
        return judged(finding.expected(Objects.requireNonNullElse(ofValid, ofReturned)), figures, ofValid, ofReturned);
    }

    private static ResultCheck judged(
            Finding finding, CheckedFigures figures, @Nullable Interval ofValid, @Nullable Interval ofReturned) {
        var inside = 0;
        for (var claimed : figures.electorates()) {
            var fits = holds(ofValid, claimed) || holds(ofReturned, claimed);
            inside += fits ? 1 : 0;
            finding.input(figure(claimed.basis(), claimed.size()), fits ? INSIDE : "outside");
        }
        var all = figures.electorates().size();
        if (all == 0) {
            return finding.notApplicable("No electorate is claimed");
        }
        finding.actual("%d of %d inside".formatted(inside, all));
        if (inside == all) {
            return finding.pass("Every electorate claimed fits the votes and the printed turnout");
        }
        return inside == 0
                ? finding.fail("No electorate claimed fits the votes and the printed turnout")
                : finding.warn("Some electorates claimed do not fit the votes and the printed turnout");
    }

    private static boolean holds(@Nullable Interval interval, ClaimedElectorate claimed) {
        return interval != null && interval.holds(BigInteger.valueOf(claimed.size()));
    }

    private static void put(Finding finding, @Nullable Interval interval, String base) {
        if (interval != null) {
            finding.input("low" + base, interval.low())
                    .input("high" + base, interval.high().orElse(null));
        }
    }

    /** The electorates of which some votes are the printed turnout. */
    private record Interval(BigInteger low, Optional<BigInteger> high) {

        static @Nullable Interval of(@Nullable Long votes, PrintedPercent percent) {
            return votes == null ? null : new Interval(percent.leastWhole(votes), percent.greatestWhole(votes));
        }

        boolean holds(BigInteger size) {
            return size.compareTo(low) >= 0
                    && high.map(greatest -> size.compareTo(greatest) <= 0).orElse(true);
        }

        @Override
        public String toString() {
            return low + ".." + high.map(BigInteger::toString).orElse("");
        }
    }
}
