package org.hustings.gateway.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * W3C trace context. The gateway records no spans, so a valid {@code traceparent} goes on as it is (a parent id of our
 * own would name a span that nobody has), and a missing or broken one is replaced by the start of a new trace.
 */
public final class TraceContext {
    private static final int LENGTH_OF_VERSION_0 = 55;
    private static final int TRACE_ID = 3;
    private static final int PARENT_ID = 36;
    private static final int FLAGS = 53;

    private TraceContext() {}

    /** Whether a header of a client can be passed on. */
    public static boolean isValid(@Nullable String header) {
        return header != null
                && hasShape(header)
                && isHex(header, 0, 2)
                && isHex(header, TRACE_ID, 35)
                && isHex(header, PARENT_ID, 52)
                && isHex(header, FLAGS, LENGTH_OF_VERSION_0)
                && !isZero(header, TRACE_ID, 35)
                && !isZero(header, PARENT_ID, 52);
    }

    /** The start of a trace, not sampled: whether to keep it is for those to decide who record. */
    public static String start() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        // The lowest bit is set, since ids of zeros only are invalid.
        return "00-" + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1) + "-"
                + hex.toHexDigits(random.nextLong() | 1) + "-00";
    }

    /** Version 0 has exactly this length; later ones may add fields, version ff is forbidden. */
    private static boolean hasShape(String header) {
        if (header.length() < LENGTH_OF_VERSION_0 || header.startsWith("ff")) {
            return false;
        }
        if (header.length() > LENGTH_OF_VERSION_0
                && (header.startsWith("00") || header.charAt(LENGTH_OF_VERSION_0) != '-')) {
            return false;
        }
        return header.charAt(2) == '-' && header.charAt(35) == '-' && header.charAt(52) == '-';
    }

    private static boolean isHex(String header, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = header.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(String header, int from, int to) {
        for (var i = from; i < to; i++) {
            if (header.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
