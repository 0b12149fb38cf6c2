package org.hustings.commons.problem;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import org.hustings.commons.trace.RequestTrace;
import org.jboss.logging.Logger;

/** Makes the problem of one request. */
final class ProblemWriter {
    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);
    private static final URI NO_ADDRESS = URI.create("/");

    private ProblemWriter() {}

    static Problem problem(Failure failure, RoutingContext request) {
        String detail = failure.status() == StandardFailure.INTERNAL.status()
                ? "%s Ask the operators about request %s."
                        .formatted(failure.detail(), RequestTrace.of(request).requestId())
                : failure.detail();
        return new Problem(
                Problem.typeOf(failure.code()),
                failure.title(),
                failure.status(),
                detail,
                address(request),
                failure.violations());
    }

    private static URI address(RoutingContext request) {
        String path = request.request().path();
        if (path == null) {
            return NO_ADDRESS;
        }
        try {
            return new URI(path);
        } catch (URISyntaxException e) {
            LOG.debug("The request's path is no URI reference", e);
            return NO_ADDRESS;
        }
    }
}
