package org.hustings.commons.bulk.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that a spreadsheet does not run. One that begins like a formula gets an apostrophe in front; so does one that
 * begins with apostrophes and then like a formula, or the way back would take away what was there before.
 */
public final class SpreadsheetText {

    /** The starts that OWASP lists for CSV injection, the full-width forms included. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final String GUARD = "'";

    private SpreadsheetText() {}

    /** The text as a cell holds it. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? GUARD + text : text;
    }

    /** The text that a cell was made from; nothing where there is no cell. */
    public static @Nullable String unguarded(@Nullable String cell) {
        return cell != null && cell.startsWith(GUARD) && FORMULA.matcher(cell).matches()
                ? cell.substring(GUARD.length())
                : cell;
    }
}
