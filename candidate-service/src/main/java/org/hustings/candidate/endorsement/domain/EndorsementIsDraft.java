package org.hustings.candidate.endorsement.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** What nobody has seen is deleted or published, and not withdrawn. */
public class EndorsementIsDraft extends DomainException {

    private static final long serialVersionUID = 1L;

    public EndorsementIsDraft(EndorsementId endorsement) {
        super(
                Kind.CONFLICT,
                "endorsement-is-draft",
                "The endorsement is not published",
                "Endorsement %s is a draft, which is published or deleted and not withdrawn".formatted(endorsement));
    }
}
