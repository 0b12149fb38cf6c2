package org.hustings.timeline.imports.application;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A file that comes from here says something that its entry does not say. */
class DiffersFromRecord extends DomainException {

    static final String CODE = "differs-from-record";

    DiffersFromRecord(List<Violation> violations) {
        super(
                Kind.CONFLICT,
                CODE,
                "The record says something else",
                "The file says something that the record does not say",
                violations);
    }
}
