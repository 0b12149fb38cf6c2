package org.hustings.election.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.election.result.ElectionResult;
import org.jspecify.annotations.Nullable;

/** C9: a turnout is a share. A number of votes that is printed as one is flagged, with the sum that it is. */
final class TurnoutIsNoSum implements Check {

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var printed = figures.result().turnoutReported();
        var finding = Finding.of(CheckCode.C9);
        if (printed == null) {
            return finding.notApplicable("No turnout is printed");
        }
        finding.actual(printed.value());
        if (printed.statesPercent()) {
            return finding.pass("The printed turnout is a percentage");
        }
        var votes = Long.parseLong(printed.value());
        for (var sum : sums(figures).entrySet()) {
            if (sum.getValue() == votes) {
                return finding.input(sum.getKey(), sum.getValue())
                        .warn("What is printed as the turnout is a number of votes: " + sum.getKey());
            }
        }
        return finding.fail("What is printed as the turnout is no percentage, and no sum of votes either");
    }

    private static Map<String, Long> sums(CheckedFigures figures) {
        var result = figures.result();
        var sums = new LinkedHashMap<String, Long>();
        put(sums, "validVotes", result.validVotes());
        put(sums, "sumOfVotes", figures.firstVotes().orElse(null));
        put(sums, "papersReturned", result.papersReturned());
        put(sums, "validAndInvalid", validAndInvalid(result));
        return sums;
    }

    private static @Nullable Long validAndInvalid(ElectionResult result) {
        return result.validVotes() == null || result.papersInvalid() == null
                ? null
                : result.validVotes() + result.papersInvalid();
    }

    private static void put(Map<String, Long> sums, String name, @Nullable Long sum) {
        if (sum != null) {
            sums.put(name, sum);
        }
    }
}
