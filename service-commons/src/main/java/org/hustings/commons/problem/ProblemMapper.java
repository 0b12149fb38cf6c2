package org.hustings.commons.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import org.hustings.commons.trace.RequestTrace;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers every exception that leaves a resource, a filter or a body reader. The list of types is longer than
 * {@code Throwable} because Quarkus brings mappers of its own for some of them, which would win otherwise.
 *
 * <p>Public, as are the filters: in tests the code that Quarkus makes to call them is loaded by another class loader.
 */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Failures failures;

    public ProblemMapper(Failures failures) {
        this.failures = failures;
    }

    @ServerExceptionMapper({
        Throwable.class,
        DomainException.class,
        WebApplicationException.class,
        NotFoundException.class,
        MismatchedInputException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public RestResponse<Problem> answer(Throwable thrown, RoutingContext request) {
        Failure failure = failures.of(thrown);
        Problem problem = ProblemWriter.problem(failure, request);
        log(thrown, failure, request);
        ResponseBuilder<Problem> answer = ResponseBuilder.<Problem>create(failure.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE);
        failure.headers().forEach(answer::header);
        if (failure.status() == StandardFailure.METHOD_NOT_ALLOWED.status()) {
            answer.header("Allow", AllowedMethods.of(request.normalizedPath()));
        }
        return answer.build();
    }

    private static void log(Throwable thrown, Failure failure, RoutingContext request) {
        if (failure.status() == StandardFailure.INTERNAL.status()) {
            LOG.errorf(thrown, "Request %s failed", RequestTrace.of(request).requestId());
        } else if (failure.status() == StandardFailure.UNAVAILABLE.status()) {
            LOG.warnf(
                    "Request %s was not answered: %s", RequestTrace.of(request).requestId(), thrown);
        }
    }
}
