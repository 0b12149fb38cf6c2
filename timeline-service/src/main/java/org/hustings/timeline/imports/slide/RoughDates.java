package org.hustings.timeline.imports.slide;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words for a date say of how well it is known. */
final class RoughDates {

    /** Signs need no space behind them, words do. */
    private static final String ROUGHLY =
            "(?:(?:c\\.|ca\\.|~|\u2248)\\s*|(?:c|ca|circa|about|around|approx\\.?|approximately|roughly)\\s+)\\S";

    private static final Pattern BEGINS =
            Pattern.compile("\\s*(?:" + ROUGHLY + "|between\\s).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ENDS = Pattern.compile(
            ".*\\s(?:to|until|and|-|\u2013)\\s+(?:" + ROUGHLY + ").*|\\s*between\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RoughDates() {}

    /** Whether it begins about then. */
    static boolean begins(@Nullable String words) {
        return words != null && BEGINS.matcher(words).matches();
    }

    /** Whether it ends about then; between two dates is about either. */
    static boolean ends(@Nullable String words) {
        return words != null && ENDS.matcher(words).matches();
    }
}
