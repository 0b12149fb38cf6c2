package org.hustings.candidate.endorsement.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** No endorsement of this id, or none that the caller may see. */
public class EndorsementNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public EndorsementNotFound(EndorsementId endorsement) {
        super(
                Kind.NOT_FOUND,
                "endorsement-not-found",
                "No such endorsement",
                "There is no endorsement %s".formatted(endorsement));
    }
}
