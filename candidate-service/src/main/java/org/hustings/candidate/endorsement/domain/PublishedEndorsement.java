package org.hustings.candidate.endorsement.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Only a draft can be deleted; a published endorsement is withdrawn. */
public class PublishedEndorsement extends DomainException {

    private static final long serialVersionUID = 1L;

    public PublishedEndorsement(EndorsementId endorsement) {
        super(
                Kind.CONFLICT,
                "published-record",
                "The record is published",
                "Endorsement %s is published; it can be withdrawn but not deleted".formatted(endorsement));
    }
}
