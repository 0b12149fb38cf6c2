package org.hustings.gateway.route;

/**
 * Refuses targets that a service might read differently from the gateway: with dot segments, empty segments, encoded
 * delimiters, or characters that no URI has. Were {@code /v1/elections/x/../../q/metrics} let through, the gateway
 * would route the one path and the service serve the other.
 */
public final class TargetCheck {
    /** Characters that RFC 3986 allows nowhere. The fragment never leaves a client. */
    private static final String ILLEGAL = "\"#<>\\^`{|}";

    private static final boolean[] LEGAL = legal();

    private TargetCheck() {}

    private static boolean[] legal() {
        var legal = new boolean[0x7f];
        for (var c = '!'; c < legal.length; c++) {
            legal[c] = ILLEGAL.indexOf(c) < 0;
        }
        return legal;
    }

    /** Whether a target is a path with a query, of legal characters and proper escapes. */
    public static boolean isProper(String target) {
        for (var i = 0; i < target.length(); i++) {
            var c = target.charAt(i);
            if (c >= LEGAL.length || !LEGAL[c]) {
                return false;
            }
            if (c == '%' && decoded(target, i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is only one way to read the path of a proper target. */
    public static boolean isUnambiguous(String path) {
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            if (c == '/' && !startsProperSegment(path, i + 1)) {
                return false;
            }
            if (c == '%' && isDelimiter(decoded(path, i))) {
                return false;
            }
        }
        return true;
    }

    /** The last segment may be empty, since a trailing slash is the service's affair. */
    private static boolean startsProperSegment(String path, int start) {
        if (start == path.length()) {
            return true;
        }
        var first = path.charAt(start);
        if (first == '/') {
            return false;
        }
        return first != '.' || !isDots(path, start);
    }

    private static boolean isDots(String path, int start) {
        var end = path.indexOf('/', start);
        var length = (end < 0 ? path.length() : end) - start;
        return length == 1 || (length == 2 && path.charAt(start + 1) == '.');
    }

    private static boolean isDelimiter(int decoded) {
        return decoded < ' '
                || decoded == '/'
                || decoded == '\\'
                || decoded == '.'
                || decoded == '%'
                || decoded == 0x7f;
    }

    /** The value of an escape, or -1 where it is none. */
    private static int decoded(String target, int percent) {
        if (percent + 2 >= target.length()) {
            return -1;
        }
        var high = Character.digit(target.charAt(percent + 1), 16);
        var low = Character.digit(target.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
