package org.hustings.commons.http;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The body is no JSON, or not the JSON that the operation takes. */
final class MalformedBody extends DomainException {
    MalformedBody(Violation violation) {
        super(
                Kind.BAD_REQUEST,
                "malformed-body",
                "The body cannot be read",
                violation.pointer().isEmpty()
                        ? "The body " + violation.message() + "."
                        : "The member at %s %s.".formatted(violation.pointer(), violation.message()),
                List.of(violation));
    }

    static MalformedBody at(String pointer, String code, String message) {
        return new MalformedBody(Violation.at(pointer, code, message));
    }
}
