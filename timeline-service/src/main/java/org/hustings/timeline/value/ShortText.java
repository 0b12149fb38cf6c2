package org.hustings.timeline.value;

/** Texts that have to fit. */
public final class ShortText {

    private static final char ELLIPSIS = '\u2026';

    private ShortText() {}

    /**
     * The text, or as much of its beginning as fits.
     *
     * @param longest how many characters fit, as limits count them: one beyond the basic plane, as of most emoji, is one
     */
    public static String of(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + ELLIPSIS;
    }
}
