package org.hustings.timeline.imports.slide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hustings.commons.problem.InvalidValue;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in parts, each as text or absent.
 *
 * @param display how it is to be shown; it may say that it is about right only
 */
public record DateParts(
        @Nullable String year,
        @Nullable String month,
        @Nullable String day,
        @Nullable TimeParts time,
        @Nullable String display) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern GROUPING = Pattern.compile("[\\s,]+");
    private static final int LAST_YEAR = 9999;
    private static final int NANOS_OF_MILLISECOND = 1_000_000;

    /** Whether nothing is said of when it was. */
    boolean isEmpty() {
        return Stream.of(year, month, day).allMatch(part -> part == null) && (time == null || time.isEmpty());
    }

    /** Whether both mean the same, in which case the second says nothing. */
    boolean says(DateParts other) {
        return new DateParts(year, month, day, time, null)
                .equals(new DateParts(other.year, other.month, other.day, other.time, null));
    }

    /**
     * The date.
     *
     * @param zone in which it is meant; UTC when null
     * @param approximate whether it is about right only
     * @throws InvalidValue if the parts are no date that can be recorded
     */
    PartialDate in(@Nullable String zone, boolean approximate) {
        return new PartialDate(value(zone), approximate, zone);
    }

    private String value(@Nullable String zone) {
        var ofTheCalendar = yearOfTheEra();
        if (month == null) {
            refuseBeside("month", day != null || hasTime());
            return "%04d".formatted(ofTheCalendar);
        }
        if (day == null) {
            refuseBeside("day", hasTime());
            return "%04d-%02d".formatted(ofTheCalendar, number("month", month));
        }
        var date = date(ofTheCalendar, number("month", month), number("day", day));
        return time == null || time.isEmpty() ? date.toString() : instant(date, time, zone);
    }

    private int yearOfTheEra() {
        if (year == null) {
            throw new InvalidValue("partial-date", "must have a year");
        }
        var number = number("year", year);
        if (number < 1 || number > LAST_YEAR) {
            throw new InvalidValue(
                    "out-of-range",
                    "must be in a year from 1 to %d, and is in %d; what was before the common era cannot be recorded"
                            .formatted(LAST_YEAR, number));
        }
        return number;
    }

    private boolean hasTime() {
        return time != null && !time.isEmpty();
    }

    private static void refuseBeside(String missing, boolean more) {
        if (more) {
            throw new InvalidValue("partial-date", "must have a " + missing + " where it is known more exactly");
        }
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw noDate("must be a day of the calendar, and is %d-%d-%d".formatted(year, month, day), e);
        }
    }

    private static String instant(LocalDate date, TimeParts time, @Nullable String zone) {
        try {
            return date.atTime(LocalTime.of(
                            number("hour", time.hour()),
                            number("minute", time.minute()),
                            number("second", time.second()),
                            number("millisecond", time.millisecond()) * NANOS_OF_MILLISECOND))
                    .atZone(zone == null ? ZoneOffset.UTC : ZoneId.of(zone))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            throw noDate("must be a time of the day", e);
        }
    }

    private static InvalidValue noDate(String message, DateTimeException cause) {
        return (InvalidValue) new InvalidValue("partial-date", message).initCause(cause);
    }

    /** Spreadsheets group thousands, of years as well. */
    private static int number(String part, @Nullable String text) {
        if (text == null) {
            return 0;
        }
        var digits = GROUPING.matcher(text).replaceAll("");
        if (!NUMBER.matcher(digits).matches()) {
            throw new InvalidValue(
                    "whole-number", "must have a whole number as its %s, and has \"%s\"".formatted(part, text));
        }
        return Integer.parseInt(digits);
    }
}
