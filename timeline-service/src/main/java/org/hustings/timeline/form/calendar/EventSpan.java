package org.hustings.timeline.form.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.value.DatePrecision;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that an entry takes in a calendar: from an instant on, or whole days from the first to the one after the
 * last. Both ends are of one kind (RFC 5545, 3.6.1), and the start decides which.
 *
 * @param end null where there is none, and where a calendar has no such year
 */
record EventSpan(Temporal start, @Nullable Temporal end) {

    private static final int LAST_YEAR = 9999;

    static EventSpan of(CampaignEventRecord entry) {
        var start = entry.startDate();
        var end = entry.endDate() == null ? start : entry.endDate();
        if (start.precision() == DatePrecision.INSTANT) {
            return instants(start.earliest(), end.latest());
        }
        var first = firstDay(start);
        var afterLast = dayAfter(end);
        // What ends before it begins is possible where one of the two is known roughly only.
        return days(first, afterLast.isAfter(first) ? afterLast : dayAfter(start));
    }

    /** To the second, as calendars have it. */
    private static EventSpan instants(Instant from, Instant to) {
        var start = from.truncatedTo(ChronoUnit.SECONDS);
        var end = to.truncatedTo(ChronoUnit.SECONDS);
        return new EventSpan(
                start,
                end.isAfter(start) && isWritable(end.atOffset(ZoneOffset.UTC).toLocalDate()) ? end : null);
    }

    private static EventSpan days(LocalDate first, LocalDate afterLast) {
        return new EventSpan(first, isWritable(afterLast) ? afterLast : null);
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() <= LAST_YEAR;
    }

    private static LocalDate firstDay(PartialDate date) {
        var value = date.value();
        return switch (date.precision()) {
            case YEAR -> Year.parse(value).atDay(1);
            case MONTH -> YearMonth.parse(value).atDay(1);
            case DAY -> LocalDate.parse(value);
            case INSTANT -> date.earliest().atOffset(ZoneOffset.UTC).toLocalDate();
        };
    }

    private static LocalDate dayAfter(PartialDate date) {
        var value = date.value();
        return switch (date.precision()) {
            case YEAR -> Year.parse(value).plusYears(1).atDay(1);
            case MONTH -> YearMonth.parse(value).plusMonths(1).atDay(1);
            case DAY, INSTANT -> firstDay(date).plusDays(1);
        };
    }
}
