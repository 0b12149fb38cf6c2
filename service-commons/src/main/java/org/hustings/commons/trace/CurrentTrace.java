package org.hustings.commons.trace;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

/** The {@link RequestTrace} of the request that is being answered, or a new one of work behind it. */
@RequestScoped
public class CurrentTrace {
    private final CurrentVertxRequest request;

    CurrentTrace(CurrentVertxRequest request) {
        this.request = request;
    }

    public RequestTrace get() {
        var current = request.getCurrent();
        return current == null ? RequestTrace.ofNone() : RequestTrace.of(current);
    }
}
