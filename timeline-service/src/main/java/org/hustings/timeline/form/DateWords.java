package org.hustings.timeline.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.value.DatePrecision;
import org.hustings.timeline.value.PartialDate;

/** When an entry happened, in words. */
public final class DateWords {

    private static final DateTimeFormatter YEAR = form("uuuu");
    private static final DateTimeFormatter MONTH = form("MMMM uuuu");
    private static final DateTimeFormatter DAY = form("d MMMM uuuu");
    private static final DateTimeFormatter MINUTE = form("d MMMM uuuu, HH:mm 'UTC'");

    private DateWords() {}

    /** Such as {@code 27 March 2017 to 2 April 2017}; two approximate dates mean some time in between. */
    public static String of(CampaignEventRecord entry) {
        var start = entry.startDate();
        var end = entry.endDate();
        if (end == null || end.equals(start)) {
            return of(start);
        }
        return isApproximate(start) && isApproximate(end)
                ? "between %s and %s".formatted(exactly(start), exactly(end))
                : "%s to %s".formatted(of(start), of(end));
    }

    /** Whether less than a day is known of when it was. */
    public static boolean isRough(CampaignEventRecord entry) {
        return isRough(entry.startDate()) || (entry.endDate() != null && isRough(entry.endDate()));
    }

    /** Whether the time of day is part of it. */
    public static boolean hasTimeOfDay(CampaignEventRecord entry) {
        return entry.startDate().precision() == DatePrecision.INSTANT
                || (entry.endDate() != null && entry.endDate().precision() == DatePrecision.INSTANT);
    }

    private static boolean isRough(PartialDate date) {
        return isApproximate(date) || date.precision() == DatePrecision.YEAR || date.precision() == DatePrecision.MONTH;
    }

    private static boolean isApproximate(PartialDate date) {
        return Boolean.TRUE.equals(date.approximate());
    }

    private static String of(PartialDate date) {
        return isApproximate(date) ? "about " + exactly(date) : exactly(date);
    }

    private static String exactly(PartialDate date) {
        var value = date.value();
        return switch (date.precision()) {
            case YEAR -> YEAR.format(Year.parse(value));
            case MONTH -> MONTH.format(YearMonth.parse(value));
            case DAY -> DAY.format(LocalDate.parse(value));
            case INSTANT -> exactly(date.earliest());
        };
    }

    private static String exactly(Instant instant) {
        return MINUTE.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
