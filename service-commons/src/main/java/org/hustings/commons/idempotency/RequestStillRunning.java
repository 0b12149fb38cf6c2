package org.hustings.commons.idempotency;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The first request with the key has not been answered yet. */
class RequestStillRunning extends DomainException {

    RequestStillRunning(String key) {
        super(
                Kind.CONFLICT,
                "request-still-running",
                "Request still running",
                "The first request with the Idempotency-Key %s is still running. Send it again later.".formatted(key));
    }
}
