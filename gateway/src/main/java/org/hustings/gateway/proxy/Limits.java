package org.hustings.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.hustings.gateway.GatewayConfig;
import org.hustings.gateway.problem.ProblemType;
import org.hustings.gateway.route.Route;
import org.hustings.gateway.route.RouteTable;
import org.jspecify.annotations.Nullable;

/** How large a request may be. A body in chunks shows its size only as it comes, and is counted there. */
@Singleton
final class Limits {
    /** What a header line has besides its name and value. */
    private static final int SEPARATORS = 4;

    private final long body;
    private final long file;
    private final long headers;
    private final long url;

    Limits(GatewayConfig config) {
        this.body = config.limits().body().asLongValue();
        this.file = config.limits().file().asLongValue();
        this.headers = config.limits().headers().asLongValue();
        this.url = config.limits().url().asLongValue();
    }

    /** How large a body may be on this route; where nobody owns the path, as anywhere else. */
    long body(@Nullable Route route) {
        return route != null && route.takesFiles() ? Math.max(body, file) : body;
    }

    /** The first limit that a request breaks by what can be seen of it now, or null. */
    @Nullable
    ProblemType brokenBy(HttpServerRequest request, String target) {
        if (target.length() > url) {
            return ProblemType.URI_TOO_LONG;
        }
        if (sizeOfHeaders(request) > headers) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        if (isTooLarge(Call.declaredLength(request), target)) {
            return ProblemType.BODY_TOO_LARGE;
        }
        var expect = request.getHeader(HttpHeaders.EXPECT);
        if (expect != null && !expect.equalsIgnoreCase("100-continue")) {
            return ProblemType.EXPECTATION_FAILED;
        }
        return hasOtherTransferCoding(request) ? ProblemType.BAD_REQUEST : null;
    }

    /** Looks for the route only where it matters, since next to no request is as large. */
    private boolean isTooLarge(long length, String target) {
        return length > body && length > body(routeOf(target));
    }

    private static @Nullable Route routeOf(String target) {
        var query = target.indexOf('?');
        return RouteTable.find(query < 0 ? target : target.substring(0, query));
    }

    String describe(ProblemType broken, String target) {
        return switch (broken) {
            case URI_TOO_LONG -> "Path and query may have %d characters.".formatted(url);
            case HEADERS_TOO_LARGE -> "All headers together may have %d bytes.".formatted(headers);
            case BODY_TOO_LARGE -> describeBody(routeOf(target));
            case EXPECTATION_FAILED -> "Only 100-continue can be expected.";
            default -> "Only chunked is understood as a transfer coding.";
        };
    }

    String describeBody(@Nullable Route route) {
        return "A body may have %d bytes.".formatted(body(route));
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        var size = 0L;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + SEPARATORS;
        }
        return size;
    }

    /** Two parties that disagree about a transfer coding disagree about where the next request begins. */
    private static boolean hasOtherTransferCoding(HttpServerRequest request) {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return false;
        }
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.size() != 1 || !codings.getFirst().equalsIgnoreCase("chunked");
    }
}
