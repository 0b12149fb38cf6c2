package org.hustings.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.hustings.gateway.http.Verb;
import org.hustings.gateway.route.Route;

/**
 * A request that found its route.
 *
 * @param target path and query, as the client wrote them
 * @param requestId the client's or ours
 */
record Call(HttpServerRequest request, Verb verb, Route route, String target, String requestId) {
    private static final long NO_BODY = 0;
    private static final long UNKNOWN = -1;

    boolean hasBody() {
        return declaredLength() != NO_BODY;
    }

    /** The length of the body, or -1 where it comes in chunks. The server refused what is not a number before. */
    long declaredLength() {
        return declaredLength(request);
    }

    static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length);
        }
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? NO_BODY : UNKNOWN;
    }
}
