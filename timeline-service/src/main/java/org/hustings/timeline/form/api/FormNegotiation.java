package org.hustings.timeline.form.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.timeline.campaignevent.api.TimelineFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Leads whoever asks a timeline for another form than JSON, by {@code format} or else by {@code Accept}, to the address
 * of that form. What cannot be read, or is not offered, goes on to the timeline itself, which refuses it like any other.
 */
@ApplicationScoped
public class FormNegotiation {

    private static final int BEFORE_RESOURCES = 100;

    private static final String FORMAT = "format";

    private static final Pattern TIMELINE = Pattern.compile("/v1/(elections|candidates|people)/[^/]+/timeline");

    void install(@Observes Filters filters) {
        filters.register(this::lead, BEFORE_RESOURCES);
    }

    /** An answer of these addresses is one of several, whichever way it was asked for. */
    @ServerResponseFilter
    public void vary(ContainerRequestContext request, ContainerResponseContext response) {
        if (TIMELINE.matcher(request.getUriInfo().getRequestUri().getRawPath()).lookingAt()) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private void lead(RoutingContext request) {
        var path = request.request().path();
        if (!isRead(request.request().method())
                || path == null
                || !TIMELINE.matcher(path).matches()) {
            request.next();
            return;
        }
        // Not by the router, which would hold on to what it read, whatever the next address says.
        var query = parts(request.request().query());
        var named = query.stream()
                .filter(FormNegotiation::isFormat)
                .map(FormNegotiation::value)
                .toList();
        if (named.isEmpty()) {
            lead(request, path, query, request.request().headers().getAll(HttpHeaders.ACCEPT));
        } else {
            Arrays.stream(TimelineFormat.values())
                    .filter(form -> named.equals(List.of(form.name())))
                    .findFirst()
                    .ifPresentOrElse(form -> lead(request, path, query, form), () -> refuse(request));
        }
    }

    private static void lead(RoutingContext request, String path, List<String> query, List<String> accepted) {
        AcceptedForms.read(accepted)
                .ifPresentOrElse(
                        forms -> forms.best()
                                .ifPresentOrElse(
                                        form -> lead(request, path, query, form),
                                        () -> request.fail(Status.NOT_ACCEPTABLE.getStatusCode())),
                        request::next);
    }

    private static void lead(RoutingContext request, String path, List<String> query, TimelineFormat form) {
        // Whoever named a form gets it, whatever else they would accept.
        request.request().headers().set(HttpHeaders.ACCEPT, form.mediaType());
        if (form == TimelineFormat.JSON) {
            request.next();
            return;
        }
        var rest = query.stream().filter(part -> !isFormat(part)).collect(Collectors.joining("&"));
        request.reroute(path + form.address() + (rest.isEmpty() ? "" : "?" + rest));
    }

    /** By the timeline, which would not be asked where the client accepts another form alone. */
    private static void refuse(RoutingContext request) {
        request.request().headers().set(HttpHeaders.ACCEPT, TimelineFormat.JSON.mediaType());
        request.next();
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static List<String> parts(@Nullable String query) {
        return query == null ? List.of() : List.of(query.split("&", -1));
    }

    private static boolean isFormat(String part) {
        return part.equals(FORMAT) || part.startsWith(FORMAT + "=");
    }

    private static String value(String part) {
        return part.substring(Math.min(FORMAT.length() + 1, part.length()));
    }
}
