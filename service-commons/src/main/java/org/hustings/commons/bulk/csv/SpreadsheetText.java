package org.hustings.commons.bulk.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that a spreadsheet does not run. One that begins like a formula gets an apostrophe in front; so does one that
 * begins with apostrophes or quotes and then like a formula, or the way back would take away what was there before.
 *
 * <p>A spreadsheet of another country parts cells at semicolons or tabs, and then takes quotes around the whole cell for
 * text. So what stands behind one of those, or on a line of its own, is treated like a beginning.
 */
public final class SpreadsheetText {

    private static final String SIGNS = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Where a formula may begin, by the starts that OWASP lists for CSV injection, the full-width forms included. */
    private static final String BEGINNING =
            "(?:^(?=%1$s['\"]*[\\t\\r\\n" + SIGNS + "])|(?<=[;\\t\\r\\n])(?=%1$s['\"]*[" + SIGNS + "]))%1$s";

    private static final String GUARD = "'";

    private static final Pattern UNGUARDED = Pattern.compile(BEGINNING.formatted(""));
    private static final Pattern GUARDED = Pattern.compile(BEGINNING.formatted(GUARD));

    private SpreadsheetText() {}

    /** The text as a cell holds it. */
    public static String guarded(String text) {
        return UNGUARDED.matcher(text).replaceAll(GUARD);
    }

    /** The text that a cell was made from; nothing where there is no cell. */
    public static @Nullable String unguarded(@Nullable String cell) {
        return cell == null ? null : GUARDED.matcher(cell).replaceAll("");
    }
}
