package org.hustings.commons.asknown;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** What will be known at an instant that is still to come cannot be told. */
final class FutureInstant extends DomainException {

    FutureInstant() {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "asKnownAt must not be in the future.",
                List.of(Violation.ofParameter("asKnownAt", "future-instant", "must not be in the future")));
    }
}
