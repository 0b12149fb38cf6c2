package org.hustings.candidate.endorsement.domain;

import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** An endorsement is withdrawn once. */
public class AlreadyWithdrawn extends DomainException {

    private static final long serialVersionUID = 1L;

    public AlreadyWithdrawn(EndorsementId endorsement, PartialDate at) {
        super(
                Kind.CONFLICT,
                "endorsement-withdrawn",
                "The endorsement is withdrawn already",
                "Endorsement %s was withdrawn at %s".formatted(endorsement, at.value()));
    }
}
