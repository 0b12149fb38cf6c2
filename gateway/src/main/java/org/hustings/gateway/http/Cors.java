package org.hustings.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pages of other origins may do. Credentials are never allowed: a bearer token is sent by a script on purpose, so
 * a page can read as anybody or write with a token it was given, and never use one the browser keeps.
 */
public final class Cors {
    private static final CharSequence ANY = HttpHeaders.createOptimized("*");
    private static final CharSequence EXPOSED =
            HttpHeaders.createOptimized("ETag, Link, Location, X-Request-Id, Retry-After, Allow, WWW-Authenticate");
    private static final String READ_METHODS = "GET, HEAD";
    private static final String ALL_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String READ_HEADERS = "Accept, If-None-Match, X-Request-Id, traceparent, tracestate";
    private static final String ALL_HEADERS = READ_HEADERS + ", Authorization, Content-Type, If-Match, Idempotency-Key";
    private static final String SECONDS_A_PREFLIGHT_HOLDS = "600";

    private final boolean publicReads;
    private final Set<String> origins;

    /**
     * Allows this and nothing else.
     *
     * @param publicReads whether pages of any origin may read
     * @param origins the origins whose pages may do everything
     */
    public Cors(boolean publicReads, Set<String> origins) {
        this.publicReads = publicReads;
        this.origins = Set.copyOf(origins);
    }

    /** Whether a browser asks with this what a page may do, so that no service has to be asked. */
    public static boolean isPreflight(HttpServerRequest request, Verb verb) {
        return verb == Verb.OPTIONS
                && request.getHeader(HttpHeaders.ORIGIN) != null
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }

    /** Writes the answer to a preflight. Without any of these headers the browser refuses the page. */
    public void answerPreflight(HttpServerRequest request, MultiMap headers) {
        headers.add(HttpHeaders.VARY, "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var asked = Verb.of(String.valueOf(request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)));
        if (origins.contains(origin)) {
            allow(headers, origin, ALL_METHODS, ALL_HEADERS);
        } else if (publicReads && asked != null && asked.reads()) {
            allow(headers, ANY, READ_METHODS, READ_HEADERS);
        }
    }

    private static void allow(MultiMap headers, CharSequence origin, String methods, String names) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, names);
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS_A_PREFLIGHT_HOLDS);
    }

    /**
     * Marks an answer as readable. Public reads are marked whoever asks, so that a cache may keep one answer for all.
     */
    public void mark(Verb verb, @Nullable String origin, MultiMap headers) {
        if (publicReads && verb.reads()) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
            return;
        }
        if (origins.isEmpty()) {
            return;
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }
}
