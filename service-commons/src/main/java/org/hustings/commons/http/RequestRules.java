package org.hustings.commons.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What a request has to be before a resource sees it: conditional where it changes something, and understood. */
public class RequestRules {
    private static final Set<String> CONDITIONAL = Set.of("PUT", "PATCH", "DELETE");
    private static final String IF_MATCH = "If-Match";

    private final Map<Method, QueryParameters> parameters = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        UriInfo uri = request.getUriInfo();
        if (!StorableText.isStorable(uri.getPath())) {
            throw new NotFoundException();
        }
        parameters
                .computeIfAbsent(resource.getResourceMethod(), QueryParameters::of)
                .check(uri.getQueryParameters());
        checkPrecondition(request);
    }

    private static void checkPrecondition(ContainerRequestContext request) {
        if (!CONDITIONAL.contains(request.getMethod())) {
            return;
        }
        List<String> given = request.getHeaders().get(IF_MATCH);
        if (given == null || given.isEmpty()) {
            throw new PreconditionRequired(request.getMethod());
        }
        if (given.size() > 1) {
            // One field in several lines is one list (RFC 9110, 5.3); JAX-RS would bind the first line alone.
            request.getHeaders().putSingle(IF_MATCH, String.join(", ", given));
        }
    }
}
