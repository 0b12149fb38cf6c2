package org.hustings.election.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A percentage as printed: it stands for all numbers that round to it, up to half a unit of its last digit away.
 * Divisions are avoided or rounded once, so that figures at the very edge are judged exactly.
 */
record PrintedPercent(BigDecimal value) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int TWO_DIGITS = 2;

    static PrintedPercent of(String printed) {
        return new PrintedPercent(new BigDecimal(printed));
    }

    /** Half a unit of the last printed digit. */
    BigDecimal tolerance() {
        return HALF.movePointLeft(value.scale());
    }

    /** Whether it may stand for this part of the whole. */
    boolean fits(long part, long whole) {
        var all = BigDecimal.valueOf(whole);
        var distance = value.multiply(all).subtract(BigDecimal.valueOf(part).movePointRight(TWO_DIGITS));
        return distance.abs().compareTo(tolerance().multiply(all)) <= 0;
    }

    /** The smallest whole of which the part may be this percentage. */
    BigInteger leastWhole(long part) {
        return whole(part, value.add(tolerance()), RoundingMode.CEILING);
    }

    /** The largest whole of which the part may be this percentage; none where it may be as little as nothing. */
    Optional<BigInteger> greatestWhole(long part) {
        var least = value.subtract(tolerance());
        return least.signum() <= 0 ? Optional.empty() : Optional.of(whole(part, least, RoundingMode.FLOOR));
    }

    private static BigInteger whole(long part, BigDecimal percent, RoundingMode rounding) {
        return BigDecimal.valueOf(part)
                .movePointRight(TWO_DIGITS)
                .divide(percent, 0, rounding)
                .toBigInteger();
    }
}
