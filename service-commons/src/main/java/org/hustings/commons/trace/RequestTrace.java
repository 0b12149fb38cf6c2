package org.hustings.commons.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a request is found again in logs and traces, here and in the services it calls.
 *
 * @param requestId the caller's {@code X-Request-Id} if it is sane, else one made here
 * @param traceparent W3C trace context to send along with calls made for this request
 */
public record RequestTrace(String requestId, String traceparent) {
    static final String REQUEST_ID_HEADER = "X-Request-Id";
    static final String TRACE_HEADER = "traceparent";
    private static final String KEY = RequestTrace.class.getName();
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** The trace of a request, made from its headers the first time somebody asks. */
    public static RequestTrace of(RoutingContext request) {
        RequestTrace known = request.get(KEY);
        if (known != null) {
            return known;
        }
        RequestTrace made = new RequestTrace(
                sane(request.request().getHeader(REQUEST_ID_HEADER)),
                TraceParent.continuing(request.request().getHeader(TRACE_HEADER))
                        .header());
        request.put(KEY, made);
        return made;
    }

    /** The trace of work that no request waits for. */
    static RequestTrace ofNone() {
        return new RequestTrace(sane(null), TraceParent.continuing(null).header());
    }

    /** The headers to send along with calls made for this request. */
    public Map<String, String> headers() {
        return Map.of(REQUEST_ID_HEADER, requestId, TRACE_HEADER, traceparent);
    }

    /** The trace id within {@link #traceparent()}. */
    public String traceId() {
        return traceparent.substring(3, 35);
    }

    private static String sane(@Nullable String given) {
        return given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
