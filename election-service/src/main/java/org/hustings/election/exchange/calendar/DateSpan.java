package org.hustings.election.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import org.hustings.election.value.DatePrecision;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a date takes in a calendar: an instant, or whole days from the first to the one after the last.
 *
 * @param end null for an instant, and where a calendar has no such year
 */
record DateSpan(Temporal start, @Nullable LocalDate end) {

    private static final int LAST_YEAR = 9999;

    static DateSpan of(PartialDate date) {
        var value = date.value();
        return switch (date.precision()) {
            case YEAR ->
                days(Year.parse(value).atDay(1), Year.parse(value).plusYears(1).atDay(1));
            case MONTH ->
                days(
                        YearMonth.parse(value).atDay(1),
                        YearMonth.parse(value).plusMonths(1).atDay(1));
            case DAY -> days(LocalDate.parse(value), LocalDate.parse(value).plusDays(1));
            case INSTANT -> new DateSpan(date.earliest(), null);
        };
    }

    /** Whether the date says less than a day, or says so itself. */
    static boolean isRough(PartialDate date) {
        return Boolean.TRUE.equals(date.approximate())
                || date.precision() == DatePrecision.YEAR
                || date.precision() == DatePrecision.MONTH;
    }

    private static DateSpan days(LocalDate first, LocalDate afterLast) {
        return new DateSpan(first, afterLast.getYear() > LAST_YEAR ? null : afterLast);
    }

    /** The start as an instant, if it is one. */
    @Nullable
    Instant instant() {
        return start instanceof Instant instant ? instant : null;
    }
}
