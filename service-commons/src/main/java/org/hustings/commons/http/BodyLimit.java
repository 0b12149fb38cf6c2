package org.hustings.commons.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses bodies that are too large: those that say so before they are read, the others while they are. */
@ApplicationScoped
public class BodyLimit {
    private static final int AFTER_TRACING = 900;
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final int limit;
    private final Map<String, Long> byPath = new HashMap<>();

    BodyLimit(HttpLimits limits) {
        this.limit = Math.toIntExact(limits.maxBodySize().asLongValue());
        limits.maxBodySizeByPath().forEach((path, size) -> byPath.put(path, size.asLongValue()));
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_TRACING);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null
                && LENGTH.matcher(length).matches()
                && Long.parseLong(length) > of(request.normalizedPath())) {
            // The rest of the body is still on its way; nobody will read it.
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.fail(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode());
        } else {
            request.next();
        }
    }

    /** How large a body at this path may be. */
    public long of(String path) {
        return byPath.getOrDefault(path, (long) limit);
    }

    byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }
}
