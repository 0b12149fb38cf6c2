package org.hustings.commons.page;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A page that cannot be given: a limit out of bounds, or a cursor that did not come from this list. */
final class InvalidPage extends DomainException {
    private InvalidPage(String detail, Violation violation) {
        super(Kind.BAD_REQUEST, "invalid-parameter", "A parameter cannot be read", detail, List.of(violation));
    }

    static InvalidPage limit(int max) {
        String message = "must be a whole number from 1 to " + max;
        return new InvalidPage("limit " + message + ".", Violation.ofParameter("limit", "limit", message));
    }

    static InvalidPage cursor() {
        return new InvalidPage(
                "The cursor does not belong to this list with these filters; start again without it.",
                Violation.ofParameter("cursor", "cursor", "must come from next or prev of this very list"));
    }
}
