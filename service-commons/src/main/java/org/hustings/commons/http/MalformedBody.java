package org.hustings.commons.http;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The body is no JSON, or not the JSON that the operation takes. */
final class MalformedBody extends DomainException {
    MalformedBody(Violation violation) {
        this(List.of(violation));
    }

    MalformedBody(List<Violation> violations) {
        super(Kind.BAD_REQUEST, "malformed-body", "The body cannot be read", detail(violations), violations);
    }

    private static String detail(List<Violation> violations) {
        if (violations.size() > 1) {
            return "%d members of the body cannot be read.".formatted(violations.size());
        }
        var violation = violations.getFirst();
        return violation.pointer().isEmpty()
                ? "The body " + violation.message() + "."
                : "The member at %s %s.".formatted(violation.pointer(), violation.message());
    }

    static MalformedBody at(String pointer, String code, String message) {
        return new MalformedBody(Violation.at(pointer, code, message));
    }
}
