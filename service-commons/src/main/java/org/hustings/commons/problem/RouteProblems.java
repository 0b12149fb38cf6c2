package org.hustings.commons.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hustings.commons.trace.RequestTrace;
import org.jboss.logging.Logger;

/**
 * Answers what fails outside of resources: addresses that no route knows, bodies over the limit, paths that cannot be
 * decoded.
 */
@ApplicationScoped
class RouteProblems {
    private static final Logger LOG = Logger.getLogger(RouteProblems.class);

    private final Failures failures;
    private final ObjectMapper json;

    RouteProblems(Failures failures, ObjectMapper json) {
        this.failures = failures;
        this.json = json;
    }

    void install(@Observes Router router) {
        // Handlers of failures are asked in route order from the start, so the first route sees them all.
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerFailure);
        router.route().last().handler(request -> answer(request, StandardFailure.NOT_FOUND.failure()));
    }

    private void answerFailure(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            request.next();
            return;
        }
        int status = request.statusCode();
        Throwable thrown = request.failure();
        if (thrown != null && status >= StandardFailure.INTERNAL.status()) {
            Failure failure = failures.of(thrown);
            if (failure.status() == StandardFailure.INTERNAL.status()) {
                LOG.errorf(thrown, "Request %s failed", RequestTrace.of(request).requestId());
            }
            answer(request, failure);
        } else {
            answer(
                    request,
                    StandardFailure.ofStatus(status)
                            .orElse(status >= 500 ? StandardFailure.INTERNAL : StandardFailure.BAD_REQUEST)
                            .failure());
        }
    }

    private void answer(RoutingContext request, Failure failure) {
        HttpServerResponse response = request.response()
                .setStatusCode(failure.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store");
        failure.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(bytes(ProblemWriter.problem(failure, request))));
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
