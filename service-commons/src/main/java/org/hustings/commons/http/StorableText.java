package org.hustings.commons.http;

/** Finds text that PostgreSQL cannot keep: the character U+0000, and halves of a surrogate pair. */
final class StorableText {
    private StorableText() {}

    /** A plain loop, since every request's path goes through it. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }
}
