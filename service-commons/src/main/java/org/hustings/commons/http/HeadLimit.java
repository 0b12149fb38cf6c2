package org.hustings.commons.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;

/** Refuses addresses that are too long and headers that are too large. */
@ApplicationScoped
class HeadLimit {
    private static final int BEFORE_BODIES = 901;

    /** What a header has on the wire besides name and value: a colon, a space and the end of the line. */
    private static final int AROUND_VALUE = 4;

    private final long longestAddress;
    private final long largestHeaders;

    HeadLimit(HttpLimits limits) {
        this.longestAddress = limits.maxAddressLength().asLongValue();
        this.largestHeaders = limits.maxHeaderSize().asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_BODIES);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().length() > longestAddress) {
            refuse(request, Status.REQUEST_URI_TOO_LONG.getStatusCode());
        } else if (headerSize(request.request()) > largestHeaders) {
            refuse(request, RestResponse.Status.REQUEST_HEADER_FIELDS_TOO_LARGE.getStatusCode());
        } else {
            request.next();
        }
    }

    private static void refuse(RoutingContext request, int status) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.fail(status);
    }

    private static long headerSize(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length() + AROUND_VALUE)
                .sum();
    }
}
