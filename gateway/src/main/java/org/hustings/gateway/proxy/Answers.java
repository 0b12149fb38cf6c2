package org.hustings.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;
import org.hustings.gateway.GatewayConfig;
import org.hustings.gateway.http.Cors;
import org.hustings.gateway.http.Names;
import org.hustings.gateway.http.RequestId;
import org.hustings.gateway.http.Verb;
import org.hustings.gateway.problem.Problem;
import org.hustings.gateway.problem.ProblemType;
import org.hustings.gateway.route.RouteTable;

/** What the gateway itself answers: problems, and what a page of another origin may do. */
@Singleton
public final class Answers {
    private static final int NO_CONTENT = 204;
    private static final int LONGEST_INSTANCE = 512;
    /** A body this small is read to its end, so that the connection can be kept. */
    private static final long SMALL_BODY = 64 * 1024;
    /** Closing at once would reset the connection, and the client might lose the answer that is on its way. */
    private static final long LINGER_MILLIS = 1000;

    private final Vertx vertx;
    private final Cors cors;
    private final String retryAfter;

    Answers(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.cors = new Cors(
                config.cors().publicReads(),
                config.cors().origins().map(Set::copyOf).orElse(Set.of()));
        this.retryAfter =
                Long.toString(Math.max(1, config.timeouts().retryAfter().toSeconds()));
    }

    Cors cors() {
        return cors;
    }

    /** Answers with a problem, under an id that is made here. */
    public void refuse(HttpServerRequest request, ProblemType type, String detail) {
        refuse(request, RequestId.of(request.getHeader(Names.REQUEST_ID)), type, detail);
    }

    void refuse(HttpServerRequest request, String requestId, ProblemType type, String detail) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        var headers = response.headers();
        headers.clear();
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set(Names.REQUEST_ID, requestId);
        var verb = Verb.of(request.method());
        if (verb != null) {
            cors.mark(verb, request.getHeader(HttpHeaders.ORIGIN), headers);
        }
        switch (type) {
            case UNAUTHENTICATED -> headers.set(Names.WWW_AUTHENTICATE, challenge(request));
            case METHOD_NOT_ALLOWED -> headers.set(HttpHeaders.ALLOW, allowedAt(request));
            case UNAVAILABLE, TIMEOUT -> headers.set(HttpHeaders.RETRY_AFTER, retryAfter);
            default -> {}
        }
        response.setStatusCode(type.status());
        send(request, new Problem(type, detail, instance(request)).toJson());
    }

    /** Answers a browser that asks what a page may do. */
    void preflight(Call call) {
        var response = call.request().response();
        cors.answerPreflight(call.request(), response.headers());
        response.putHeader(Names.REQUEST_ID, call.requestId());
        response.setStatusCode(NO_CONTENT).end();
    }

    /** Lets pages of other origins read what is not an answer of a service. */
    public void markReadable(HttpServerRequest request) {
        cors.mark(
                Verb.GET,
                request.getHeader(HttpHeaders.ORIGIN),
                request.response().headers());
    }

    /** Below the API it depends on the path, and its service knows; the gateway says what it lets through. */
    private static String allowedAt(HttpServerRequest request) {
        var path = request.path();
        return path != null && path.startsWith(RouteTable.PREFIX) ? Verb.ALLOWED : "GET, HEAD";
    }

    private static String challenge(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }

    private void send(HttpServerRequest request, String body) {
        if (canBeKept(request)) {
            request.response().end(body);
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.handler(null);
        request.response().end(body).onComplete(sent -> linger(request));
    }

    /** A client that stalls is not waited for any longer; anybody else may send a small rest. */
    private static boolean canBeKept(HttpServerRequest request) {
        if (request.isEnded()) {
            return true;
        }
        var length = Call.declaredLength(request);
        return length >= 0
                && length <= SMALL_BODY
                && request.response().getStatusCode() != ProblemType.REQUEST_TIMEOUT.status();
    }

    private void linger(HttpServerRequest request) {
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        request.endHandler(nothing -> request.connection().close());
        request.resume();
        vertx.setTimer(LINGER_MILLIS, timer -> request.connection().close());
    }

    /** The path, without its query and without anything that is not allowed in a URI reference. */
    private static String instance(HttpServerRequest request) {
        var path = request.path();
        if (path == null || path.isEmpty() || path.length() > LONGEST_INSTANCE) {
            return "/";
        }
        var clean = new StringBuilder(path.length());
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            var allowed = c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
            clean.append(allowed ? c : '-');
        }
        return clean.toString();
    }
}
