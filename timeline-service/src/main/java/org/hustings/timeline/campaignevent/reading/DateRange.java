package org.hustings.timeline.campaignevent.reading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hustings.commons.problem.InvalidParameter;
import org.hustings.timeline.value.DatePrecision;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that an entry may lie in: wholly or in part, for sure or possibly.
 *
 * @param from the first instant; null for all that came before
 * @param before the first instant after it; null for all that is to come
 */
public record DateRange(@Nullable Instant from, @Nullable Instant before) {

    /** From the first instant that the one date may mean to the last that the other may mean. */
    public static DateRange of(@Nullable PartialDate from, @Nullable PartialDate to) {
        var range = new DateRange(from == null ? null : from.earliest(), to == null ? null : after(to));
        if (range.from != null && range.before != null && !range.from.isBefore(range.before)) {
            throw new InvalidParameter("to", "range", "must not end before `from` begins");
        }
        return range;
    }

    private static Instant after(PartialDate date) {
        return date.precision() == DatePrecision.INSTANT ? date.latest().plus(1, ChronoUnit.MICROS) : date.latest();
    }
}
