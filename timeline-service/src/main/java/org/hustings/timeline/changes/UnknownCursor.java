package org.hustings.timeline.changes;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A cursor that did not come from the feed of this suite. */
class UnknownCursor extends DomainException {

    UnknownCursor() {
        super(
                Kind.BAD_REQUEST,
                "invalid-parameter",
                "A parameter cannot be read",
                "The cursor does not belong to this feed; start again without it.",
                List.of(Violation.ofParameter("after", "cursor", "must come from this very feed")));
    }
}
