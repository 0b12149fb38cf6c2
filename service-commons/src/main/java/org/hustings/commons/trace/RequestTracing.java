package org.hustings.commons.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Gives each request its id and trace, in the answer and in every log line that it causes. */
@ApplicationScoped
class RequestTracing {
    private static final int BEFORE_ALL_OTHERS = 1_000;

    void install(@Observes Filters filters) {
        filters.register(RequestTracing::trace, BEFORE_ALL_OTHERS);
    }

    private static void trace(RoutingContext request) {
        RequestTrace trace = RequestTrace.of(request);
        request.response().putHeader(RequestTrace.REQUEST_ID_HEADER, trace.requestId());
        MDC.put("requestId", trace.requestId());
        MDC.put("traceId", trace.traceId());
        request.next();
    }
}
