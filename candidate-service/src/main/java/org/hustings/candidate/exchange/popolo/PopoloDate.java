package org.hustings.candidate.exchange.popolo;

import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates of the specification: a year, a month or a day. */
final class PopoloDate {

    private static final int LENGTH_OF_DAY = 10;

    private PopoloDate() {}

    /** The date; of an instant, the day as it is written. */
    static @Nullable String of(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        var value = date.value();
        return value.length() > LENGTH_OF_DAY ? value.substring(0, LENGTH_OF_DAY) : value;
    }
}
