package org.hustings.candidate.endorsement.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published endorsement cannot become a draft again: others may already refer to it. */
public class EndorsementAlreadyPublished extends DomainException {

    private static final long serialVersionUID = 1L;

    public EndorsementAlreadyPublished(EndorsementId endorsement) {
        super(
                Kind.CONFLICT,
                "already-published",
                "The record is published already",
                "Endorsement %s is published and cannot become a draft again".formatted(endorsement));
    }
}
