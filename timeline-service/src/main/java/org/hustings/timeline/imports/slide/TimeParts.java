package org.hustings.timeline.imports.slide;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hustings.commons.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A time of day in parts, as text; a part may be absent. */
public record TimeParts(
        @Nullable String hour,
        @Nullable String minute,
        @Nullable String second,
        @Nullable String millisecond) {

    private static final Pattern CLOCK = Pattern.compile(
            "([0-9]{1,2})(?::([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,3}))?)?)?\\s*(?:([AP])\\.?M\\.?)?");

    private static final int HALF_A_DAY = 12;
    private static final int LENGTH_OF_FRACTION = 3;

    /** A time as people write it: {@code 9:30}, {@code 21:30:15} or {@code 9:30 pm}. */
    public static TimeParts of(String text) {
        var clock = CLOCK.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!clock.matches()) {
            throw new InvalidValue("time", "must be a time such as 21:30 or 9:30 pm, and is \"%s\"".formatted(text));
        }
        var hour = clock.group(5) == null ? clock.group(1) : ofTheDay(clock.group(1), clock.group(5));
        return new TimeParts(hour, clock.group(2), clock.group(3), thousandths(clock.group(4)));
    }

    boolean isEmpty() {
        return hour == null && minute == null && second == null && millisecond == null;
    }

    private static String ofTheDay(String hour, String half) {
        var number = Integer.parseInt(hour);
        if (number < 1 || number > HALF_A_DAY) {
            throw new InvalidValue("time", "must have an hour from 1 to 12 before AM or PM");
        }
        return Integer.toString(number % HALF_A_DAY + (half.equals("P") ? HALF_A_DAY : 0));
    }

    private static @Nullable String thousandths(@Nullable String fraction) {
        return fraction == null ? null : fraction + "0".repeat(LENGTH_OF_FRACTION - fraction.length());
    }
}
