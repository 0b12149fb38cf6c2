package org.hustings.election.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A turnout as its source prints it. How many decimals it has says how exact it claims to be. */
@Schema(name = "ReportedTurnout", description = "A turnout as its source prints it; kept beside the computed one.")
public record ReportedTurnout(
        @NotNull
        @Pattern(regexp = "^[0-9]{1,16}(\\.[0-9]{1,6})?$")
        @Schema(
                description = "Per cent, digit for digit as printed. Some sources print a number of votes instead:"
                        + " a whole number above 100 is taken for one.",
                examples = "12.2")
        String value,

        @Nullable
        @Schema(
                description = "Digits after the decimal point of the value; follows from it.",
                minimum = "0",
                maximum = "6",
                examples = "1")
        Integer decimals) {

    private static final int LONGEST_PERCENT = 3;

    /** Refuses a number of decimals that is not the value's own. */
    public ReportedTurnout {
        // A value missing in JSON arrives as null, whatever its type says.
        if (value == null) {
            throw new InvalidValue("reported-turnout", "must have a value, such as 12.2");
        }
        var point = value.indexOf('.');
        var printed = point < 0 ? 0 : value.length() - point - 1;
        if (decimals != null && decimals != printed) {
            throw new InvalidValue("reported-turnout", "must have as many decimals as its value: " + printed);
        }
        decimals = printed;
    }

    /** Whether it is a percentage at all, and not a whole number of votes that was printed as a turnout. */
    public boolean statesPercent() {
        return value.indexOf('.') >= 0 || value.length() < LONGEST_PERCENT || value.equals("100");
    }
}
