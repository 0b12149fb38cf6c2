package org.hustings.commons.http;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A change without If-Match: it could overwrite what its caller never saw. */
final class PreconditionRequired extends DomainException {
    PreconditionRequired(String method) {
        super(
                Kind.PRECONDITION_REQUIRED,
                "precondition-required",
                "The request has to be conditional",
                "%s needs If-Match with the ETag of the record it was decided on.".formatted(method));
    }
}
