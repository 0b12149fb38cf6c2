package org.hustings.candidate.person.api;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** An identifier was asked for without its scheme, or the other way round. */
class HalfAnIdentifier extends DomainException {

    private static final long serialVersionUID = 1L;

    HalfAnIdentifier(String missing, String given) {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "%s is missing beside %s.".formatted(missing, given),
                List.of(Violation.ofParameter(missing, "half-an-identifier", "must be given beside " + given)));
    }
}
