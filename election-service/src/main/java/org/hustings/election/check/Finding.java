package org.hustings.election.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a check has found so far: the figures it looked at, and what would be right. */
final class Finding {

    private final CheckCode code;
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private @Nullable String expected;
    private @Nullable String actual;
    private @Nullable String tolerance;

    private Finding(CheckCode code) {
        this.code = code;
    }

    static Finding of(CheckCode code) {
        return new Finding(code);
    }

    /** A figure that was looked at; one that is not known is none. */
    Finding input(String name, @Nullable Object figure) {
        if (figure != null) {
            inputs.put(name, figure.toString());
        }
        return this;
    }

    Finding expected(Object figure) {
        expected = figure.toString();
        return this;
    }

    Finding actual(Object figure) {
        actual = figure.toString();
        return this;
    }

    Finding tolerance(Object figure) {
        tolerance = figure.toString();
        return this;
    }

    ResultCheck pass(String message) {
        return check(CheckOutcome.PASS, message);
    }

    ResultCheck warn(String message) {
        return check(CheckOutcome.WARN, message);
    }

    ResultCheck fail(String message) {
        return check(CheckOutcome.FAIL, message);
    }

    ResultCheck notApplicable(String message) {
        return check(CheckOutcome.NOT_APPLICABLE, message);
    }

    private ResultCheck check(CheckOutcome outcome, String message) {
        return new ResultCheck(code, outcome, expected, actual, tolerance, inputs, message);
    }
}
