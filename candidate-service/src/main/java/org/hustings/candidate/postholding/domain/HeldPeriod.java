package org.hustings.candidate.postholding.domain;

import java.time.LocalDate;
import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a post is held, both days included.
 *
 * <p>What is known roughly counts generously: who left in 2017 may have left on its last day. A start that is not known
 * was long ago, and an end that is not known is to come.
 */
public record HeldPeriod(
        @Nullable PartialDate start, @Nullable PartialDate end) {

    /** Before every day on which a post can be held. */
    public static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    /** After every day on which a post can be held. */
    public static final LocalDate TO_COME = LocalDate.of(9999, 12, 31);

    /** The first day on which the post may have been held. */
    public LocalDate firstDay() {
        return start == null ? LONG_AGO : start.firstDay();
    }

    /** The last day on which the post may be held. */
    public LocalDate lastDay() {
        return end == null ? TO_COME : end.lastDay();
    }
}
