package org.hustings.commons.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.StringJoiner;
import org.hustings.commons.page.Paged;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What every answer has: how long it may be kept, whom it depends on, 304 where nothing is new, links of a page. */
public class AnswerRules {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READS.contains(request.getMethod()) || response.getStatus() != Response.Status.OK.getStatusCode()) {
            putIfAbsent(response, HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        // Drafts are there for some callers only. Whoever keeps an answer asks each time whether it is still the one.
        boolean personal = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        String audience = personal ? "private, " : "public, ";
        putIfAbsent(response, HttpHeaders.CACHE_CONTROL, audience + Lifetime.directive(request));
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (response.getEntity() instanceof Paged page) {
            link(page, response);
        }
        if (isKnown(request, response.getEntityTag())) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean isKnown(ContainerRequestContext request, @Nullable EntityTag tag) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        // A header that is no list of tags matches nothing: the answer is then complete, which is always right.
        return tag != null
                && known != null
                && EntityTags.parse(known)
                        .map(tags -> tags.matchesWeakly(tag.getValue()))
                        .orElse(false);
    }

    private static void link(Paged page, ContainerResponseContext response) {
        StringJoiner links = new StringJoiner(", ");
        add(page.next(), "next", links);
        add(page.prev(), "prev", links);
        if (links.length() > 0) {
            response.getHeaders().putSingle(HttpHeaders.LINK, links.toString());
        }
    }

    private static void add(@Nullable URI target, String relation, StringJoiner links) {
        if (target != null) {
            links.add("<%s>; rel=\"%s\"".formatted(target, relation));
        }
    }

    private static void putIfAbsent(ContainerResponseContext response, String name, String value) {
        if (!response.getHeaders().containsKey(name)) {
            response.getHeaders().putSingle(name, value);
        }
    }
}
