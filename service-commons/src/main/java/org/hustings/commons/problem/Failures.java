package org.hustings.commons.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out what an exception means to the caller; the first cause that says so decides. */
@ApplicationScoped
class Failures {
    private final DatabaseFailures database;

    Failures(DatabaseFailures database) {
        this.database = database;
    }

    Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<Failure> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return thrown instanceof WebApplicationException http ? ofStatus(http) : StandardFailure.INTERNAL.failure();
    }

    private Optional<Failure> known(Throwable cause) {
        return switch (cause) {
            case DomainException failure -> Optional.of(Failure.of(failure));
            case ConstraintViolationException invalid -> Optional.of(ofParameters(invalid));
            case UnauthorizedException none -> Optional.of(StandardFailure.UNAUTHENTICATED.failure());
            case AuthenticationFailedException refused -> Optional.of(invalidToken());
            case AuthenticationCompletionException refused -> Optional.of(invalidToken());
            case ForbiddenException lacking -> Optional.of(StandardFailure.FORBIDDEN.failure());
            default -> database.of(cause);
        };
    }

    private static Failure invalidToken() {
        StandardFailure failure = StandardFailure.UNAUTHENTICATED;
        return new Failure(
                failure.status(),
                failure.code(),
                failure.title(),
                "The bearer token is expired, forged or not for this service.",
                List.of(),
                Map.of("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }

    // Bodies are validated as they are read; what is left are the parameters of a resource method.
    private static Failure ofParameters(ConstraintViolationException invalid) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> Violation.ofParameter(
                        Violations.leaf(violation.getPropertyPath()),
                        Violations.code(violation),
                        violation.getMessage()))
                .toList();
        String detail = violations.stream()
                .map(violation -> violation.pointer().substring(1) + " " + violation.message())
                .collect(Collectors.joining("; ", "", "."));
        return new Failure(
                Kind.BAD_REQUEST.status(),
                "invalid-parameter",
                "A parameter cannot be read",
                detail,
                violations,
                Map.of());
    }

    private static Failure ofStatus(WebApplicationException http) {
        int status = http.getResponse().getStatus();
        StandardFailure standard = StandardFailure.ofStatus(status).orElseGet(() -> nearest(status));
        return standard.failure();
    }

    private static StandardFailure nearest(int status) {
        return status >= 400 && status < 500 ? StandardFailure.BAD_REQUEST : StandardFailure.INTERNAL;
    }
}
