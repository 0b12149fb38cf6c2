package org.hustings.timeline.imports.api;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A parameter beside a file that says nothing that could be recorded. */
class UnfitParameter extends DomainException {

    UnfitParameter(String name, String code, String message) {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "%s %s.".formatted(name, message),
                List.of(Violation.ofParameter(name, code, message)));
    }
}
