package org.hustings.election.imports.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from a spreadsheet: where it looks like a formula, an apostrophe in front keeps it from being run as one. */
final class SheetText {

    private static final Pattern GUARDED =
            Pattern.compile("'+[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private SheetText() {}

    /** The text without the apostrophe that guards it. */
    static @Nullable String of(@Nullable String cell) {
        return cell != null && GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
