package org.hustings.commons.bulk.csv;

import java.util.regex.Pattern;
import org.hustings.commons.problem.InvalidValue;

/** Whole numbers as people write them: 1062049, and in groups of three: 1,062,049, 1 062 049 or 1'062'049. */
public final class WholeNumber {

    /** The largest that every client can hold exactly. */
    private static final long MAX = 9_007_199_254_740_991L;

    /** A point is none of the separators: 1.062 may be one and a bit. Spaces are of all sorts that typographers use. */
    private static final Pattern FORM = Pattern.compile(
            "[0-9]{1,16}|[0-9]{1,3}(?:(,|'|\\u2019|\\u0020|\\u00A0|\\u2009|\\u202F)[0-9]{3})(?:\\1[0-9]{3}){0,4}");

    private static final Pattern SEPARATORS = Pattern.compile("[^0-9]");

    private WholeNumber() {}

    /** The number; what is none is an {@link InvalidValue}. */
    public static long parse(String text) {
        if (FORM.matcher(text).matches()) {
            var number = Long.parseLong(SEPARATORS.matcher(text).replaceAll(""));
            if (number <= MAX) {
                return number;
            }
        }
        throw new InvalidValue(
                "whole-number", "must be a whole number such as 1062049 or 1,062,049, and is \"%s\"".formatted(text));
    }
}
