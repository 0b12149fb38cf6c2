package org.hustings.commons.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A W3C Trace Context {@code traceparent}: which trace, which span of it called, and whether it is sampled. */
record TraceParent(String traceId, String spanId, String flags) {
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    /** A span of this service: in the caller's trace if the header names one, else in a new one. */
    static TraceParent continuing(@Nullable String header) {
        Matcher caller = FORM.matcher(header == null ? "" : header);
        return caller.matches()
                ? new TraceParent(caller.group(1), random(SPAN_BYTES), caller.group(3))
                : new TraceParent(random(TRACE_BYTES), random(SPAN_BYTES), "00");
    }

    /** The header's value. */
    String header() {
        return "00-%s-%s-%s".formatted(traceId, spanId, flags);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
