package org.hustings.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.hustings.gateway.http.Cors;
import org.hustings.gateway.http.Names;
import org.hustings.gateway.http.RequestId;
import org.hustings.gateway.http.Verb;
import org.hustings.gateway.problem.ProblemType;
import org.hustings.gateway.route.RouteTable;
import org.hustings.gateway.route.TargetCheck;
import org.hustings.gateway.security.TokenCheck;
import org.hustings.gateway.security.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where every request comes in. Registered before all other handlers, so that a request for a service passes through
 * none of them; what is not below {@code /v1} goes on to them.
 */
@Singleton
public final class Entrance implements Handler<RoutingContext> {
    private static final int BEFORE_ALL = -1_000_000;
    private static final int AFTER_ALL = 1_000_000;
    private static final int[] FAILURES = {400, 404, 405, 500};

    private final Limits limits;
    private final TokenCheck tokens;
    private final Passage passage;
    private final Answers answers;

    Entrance(Limits limits, TokenCheck tokens, Passage passage, Answers answers) {
        this.limits = limits;
        this.tokens = tokens;
        this.passage = passage;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this).failureHandler(this::failed);
        router.route().order(AFTER_ALL).handler(this::unmatched);
        // For what fails before any route is tried, such as a target that is no path.
        for (var status : FAILURES) {
            router.errorHandler(status, this::failed);
        }
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        var verb = Verb.of(request.method());
        if (verb == null) {
            answers.refuse(request, ProblemType.METHOD_NOT_ALLOWED, "Allowed are " + Verb.ALLOWED + ".");
            return;
        }
        var target = targetOf(request);
        if (!TargetCheck.isProper(target)) {
            answers.refuse(request, ProblemType.BAD_REQUEST, "The target has characters that no URL has.");
            return;
        }
        var broken = limits.brokenBy(request, target);
        if (broken != null) {
            answers.refuse(request, broken, limits.describe(broken, target));
        } else if (target.startsWith(RouteTable.PREFIX)) {
            enter(context, verb, target);
        } else {
            context.next();
        }
    }

    private void enter(RoutingContext context, Verb verb, String target) {
        var request = context.request();
        var path = withoutQuery(target);
        if (!TargetCheck.isUnambiguous(path)) {
            answers.refuse(request, ProblemType.BAD_REQUEST, "Use a path without dots and encoded delimiters.");
            return;
        }
        var route = RouteTable.find(path);
        if (route == null) {
            answers.refuse(request, ProblemType.NOT_FOUND, "No service has this path.");
            return;
        }
        var call = new Call(request, verb, route, target, RequestId.of(request.getHeader(Names.REQUEST_ID)));
        if (Cors.isPreflight(request, verb)) {
            answers.preflight(call);
            return;
        }
        authenticate(context, call);
    }

    /** Only a writer and a caller that shows a token are looked at: reads of the public pay nothing. */
    private void authenticate(RoutingContext context, Call call) {
        if (call.hasBody()) {
            // Nothing of the body may arrive before there is somebody to hand it to.
            call.request().pause();
        }
        if (call.verb().writes() || call.request().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            tokens.check(context, verdict -> decide(call, verdict));
        } else {
            passage.start(call, limits);
        }
    }

    private void decide(Call call, Verdict verdict) {
        switch (verdict) {
            case VALID -> passage.start(call, limits);
            case MISSING -> refuse(call, ProblemType.UNAUTHENTICATED, "Send the token as 'Authorization: Bearer ...'.");
            case INVALID -> refuse(call, ProblemType.UNAUTHENTICATED, "The token is not valid, or no longer.");
            case UNDECIDED -> refuse(call, ProblemType.UNAVAILABLE, "Tokens cannot be checked now.");
        }
    }

    private void refuse(Call call, ProblemType type, String detail) {
        answers.refuse(call.request(), call.requestId(), type, detail);
    }

    private void unmatched(RoutingContext context) {
        answers.refuse(context.request(), ProblemType.NOT_FOUND, "The API is below /v1, its description at /openapi.");
    }

    /** The router itself fails a request whose target is no path, and handlers may throw. */
    private void failed(RoutingContext context) {
        var type = typeOf(Verb.of(context.request().method()), context.statusCode());
        answers.refuse(context.request(), type, type.title() + ".");
    }

    private static ProblemType typeOf(@Nullable Verb verb, int status) {
        if (verb == null) {
            return ProblemType.METHOD_NOT_ALLOWED;
        }
        return switch (status) {
            case 400 -> ProblemType.BAD_REQUEST;
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            default -> ProblemType.INTERNAL_ERROR;
        };
    }

    /** Path and query, also where the client sent a whole URL, as it may (RFC 9112, 3.2.2). */
    private static String targetOf(HttpServerRequest request) {
        var uri = request.uri();
        if (uri.startsWith("/")) {
            return uri;
        }
        var path = request.path();
        var query = request.query();
        // A target that is neither a path nor a URL, such as "*", is below no route.
        var known = path == null ? "" : path;
        return query == null ? known : known + '?' + query;
    }

    private static String withoutQuery(String target) {
        var query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
