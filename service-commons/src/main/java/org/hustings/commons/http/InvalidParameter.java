package org.hustings.commons.http;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A query parameter that the operation does not have, or whose value it cannot read. */
final class InvalidParameter extends DomainException {
    InvalidParameter(String name, String code, String message) {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "%s %s.".formatted(name, message),
                List.of(Violation.ofParameter(name, code, message)));
    }
}
