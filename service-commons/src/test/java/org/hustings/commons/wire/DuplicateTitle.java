package org.hustings.commons.wire;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Another book has the title. */
class DuplicateTitle extends DomainException {
    DuplicateTitle() {
        super(Kind.CONFLICT, "duplicate-title", "The title is taken", "Another book has this title.");
    }
}
