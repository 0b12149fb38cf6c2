package org.hustings.commons.successor;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Leads from a record to the one that stands for it: 308, so that a client repeats the very request there. A union can be
 * taken back, so the answer is not kept. What was known at an instant is answered by the record itself, as it was.
 */
public class SuccessorRedirect {

    private static final int PERMANENT_REDIRECT = 308;
    private static final String HISTORY = "revisions";
    private static final String PAST = "asKnownAt";

    private final Map<String, Successors> byCollection = new HashMap<>();
    private final Map<String, Set<String>> exceptions = new HashMap<>();

    public SuccessorRedirect(@All List<Successors> all) {
        for (var successors : all) {
            var of = successors.getClass().getAnnotation(SuccessorsOf.class);
            byCollection.put(of.collection(), successors);
            exceptions.put(of.collection(), Set.of(of.except()));
        }
    }

    /** Comes after the rules for all requests, so that a request that breaks one is told so here and not there. */
    @ServerRequestFilter(priority = Priorities.USER + 1_000)
    public Optional<Response> redirect(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (byCollection.isEmpty() || uri.getQueryParameters().containsKey(PAST)) {
            return Optional.empty();
        }
        return RecordPath.of(uri)
                .filter(path -> !isAnsweredItself(path))
                .flatMap(path -> successor(path).map(successor -> moved(path.to(successor), uri)));
    }

    private boolean isAnsweredItself(RecordPath path) {
        var below = path.below();
        return below.equals(HISTORY)
                || exceptions.getOrDefault(path.collection(), Set.of()).contains(below);
    }

    private Optional<UUID> successor(RecordPath path) {
        return Optional.ofNullable(byCollection.get(path.collection()))
                // A session outside of a transaction keeps its connection until the request ends. Where a command needs
                // one more, requests that all hold one wait for each other.
                .flatMap(successors -> QuarkusTransaction.requiringNew().call(() -> successors.successorOf(path.id())));
    }

    private static Response moved(String path, UriInfo uri) {
        var query = uri.getRequestUri().getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, query == null ? path : path + "?" + query)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
