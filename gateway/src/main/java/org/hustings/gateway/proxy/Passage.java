package org.hustings.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.hustings.gateway.GatewayConfig;
import org.hustings.gateway.http.Forwarding;
import org.hustings.gateway.http.Names;
import org.hustings.gateway.http.TraceContext;
import org.hustings.gateway.http.TravellingHeaders;
import org.hustings.gateway.metrics.RouteMetrics;
import org.hustings.gateway.problem.ProblemType;

/** What all exchanges have in common: where the services are, what travels with a message, how long is too long. */
@Singleton
public final class Passage {
    private final Upstreams upstreams;
    private final Answers answers;
    private final RouteMetrics metrics;
    private final Vertx vertx;
    private final Forwarding forwarding;
    private final long responseMillis;

    Passage(Upstreams upstreams, Answers answers, RouteMetrics metrics, Vertx vertx, GatewayConfig config) {
        this.upstreams = upstreams;
        this.answers = answers;
        this.metrics = metrics;
        this.vertx = vertx;
        this.forwarding = Forwarding.trusting(config.trustedProxies().orElse(List.of()));
        this.responseMillis = config.timeouts().response().toMillis();
    }

    void start(Call call, Limits limits) {
        new Exchange(call, this, limits, upstreams.of(call.route().service())).start();
    }

    long responseMillis() {
        return responseMillis;
    }

    Vertx vertx() {
        return vertx;
    }

    void refuse(Call call, ProblemType type, String detail) {
        answers.refuse(call.request(), call.requestId(), type, detail);
    }

    void count(Call call, int status, long nanos) {
        metrics.count(call.route(), call.verb(), status, nanos);
    }

    /** The headers of a request, as the service gets them. */
    void writeRequestHead(Call call, HttpClientRequest out) {
        var from = call.request();
        var to = out.headers();
        copyTowardsService(from.headers(), to);
        if (call.declaredLength() < 0) {
            out.setChunked(true);
        }
        to.add(Names.REQUEST_ID, call.requestId());
        trace(from, to);
        forwarding.describe(from, to);
    }

    private static void copyTowardsService(MultiMap from, MultiMap to) {
        var nominated = nominated(from);
        for (var header : from) {
            if (TravellingHeaders.towardsService(header.getKey())
                    && !TravellingHeaders.isNominated(header, nominated)) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    private static void trace(HttpServerRequest from, MultiMap to) {
        var parents = from.headers().getAll(Names.TRACEPARENT);
        if (parents.size() == 1 && TraceContext.isValid(parents.getFirst())) {
            to.add(Names.TRACEPARENT, parents.getFirst());
            for (var state : from.headers().getAll(Names.TRACESTATE)) {
                to.add(Names.TRACESTATE, state);
            }
        } else {
            to.add(Names.TRACEPARENT, TraceContext.start());
        }
    }

    /** Status and headers of an answer, as the client gets them. */
    void writeResponseHead(Call call, HttpClientResponse in) {
        var response = call.request().response();
        response.setStatusCode(in.statusCode());
        var from = in.headers();
        var to = response.headers();
        var nominated = nominated(from);
        for (var header : from) {
            if (TravellingHeaders.towardsClient(header.getKey()) && !TravellingHeaders.isNominated(header, nominated)) {
                to.add(header.getKey(), header.getValue());
            }
        }
        to.set(Names.REQUEST_ID, call.requestId());
        answers.cors().mark(call.verb(), call.request().getHeader(HttpHeaders.ORIGIN), to);
    }

    private static Set<String> nominated(MultiMap headers) {
        return headers.contains(HttpHeaders.CONNECTION)
                ? TravellingHeaders.nominated(headers.getAll(HttpHeaders.CONNECTION))
                : Set.of();
    }
}
