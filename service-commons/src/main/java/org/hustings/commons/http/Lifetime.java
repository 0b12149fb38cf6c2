package org.hustings.commons.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** How long the answer to the current request may be kept. Without a word it is asked for again each time. */
public final class Lifetime {

    private static final String PROPERTY = Lifetime.class.getName();

    private final ResteasyReactiveRequestContext request;

    private Lifetime(ResteasyReactiveRequestContext request) {
        this.request = request;
    }

    /** Of the answer to the request that is being handled. */
    public static Lifetime ofThisAnswer() {
        return new Lifetime(CurrentRequestManager.get());
    }

    /** It is about what cannot change any more, so that every repeat would bring the same. */
    public void neverEnds() {
        request.setProperty(PROPERTY, true);
    }

    /** The directive of Cache-Control; a year is the longest that caches understand. */
    static String directive(ContainerRequestContext request) {
        return Boolean.TRUE.equals(request.getProperty(PROPERTY)) ? "max-age=31536000, immutable" : "no-cache";
    }
}
