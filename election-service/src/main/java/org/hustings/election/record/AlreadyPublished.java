package org.hustings.election.record;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published record was to become a draft again. */
public class AlreadyPublished extends DomainException {

    AlreadyPublished() {
        super(
                Kind.CONFLICT,
                "already-published",
                "The record is published already",
                "A published record cannot become a draft again");
    }
}
