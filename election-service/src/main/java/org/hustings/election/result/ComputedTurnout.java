package org.hustings.election.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.electorate.ElectorateBasis;
import org.jspecify.annotations.Nullable;

/** Turnout as it follows from the figures: papers returned by papers distributed, spoiled ones included. */
@Schema(
        name = "ComputedTurnout",
        description = "Turnout as it follows from the figures: papers returned by papers distributed,"
                + " spoiled ones included (TULRCA 1992 s.297A).")
public record ComputedTurnout(
        @Schema(description = "Papers returned.", minimum = "0", maximum = "9007199254740991")
        long numerator,

        @Schema(description = "Papers distributed.", minimum = "1", maximum = "9007199254740991")
        long denominator,

        @Schema(description = "What the denominator counts.")
        ElectorateBasis basis,

        @Schema(
                description = "Per cent, to three decimals, half up.",
                pattern = "^[0-9]+\\.[0-9]{3}$",
                examples = "12.247")
        String percent) {

    private static final int DECIMALS = 3;

    /** The turnout, or null if the figures do not give one. */
    public static @Nullable ComputedTurnout of(@Nullable Long returned, @Nullable Long distributed) {
        if (returned == null || distributed == null || distributed == 0) {
            return null;
        }
        var percent = Percent.of(returned, distributed, DECIMALS);
        return new ComputedTurnout(returned, distributed, ElectorateBasis.PAPERS_DISTRIBUTED, percent);
    }
}
