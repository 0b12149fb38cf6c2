package org.hustings.election.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Per cent as text: exact decimal arithmetic, rounded half up as printed results are. */
public final class Percent {

    private static final int TWO_DIGITS = 2;

    private Percent() {}

    /** The part of the whole in per cent. */
    public static String of(long part, long whole, int decimals) {
        return BigDecimal.valueOf(part)
                .movePointRight(TWO_DIGITS)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
