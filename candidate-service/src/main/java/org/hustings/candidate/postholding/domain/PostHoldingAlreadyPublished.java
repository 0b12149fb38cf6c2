package org.hustings.candidate.postholding.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published post holding cannot become a draft again: others may already refer to it. */
public class PostHoldingAlreadyPublished extends DomainException {

    private static final long serialVersionUID = 1L;

    public PostHoldingAlreadyPublished(PostHoldingId holding) {
        super(
                Kind.CONFLICT,
                "already-published",
                "The record is published already",
                "Post holding %s is published and cannot become a draft again".formatted(holding));
    }
}
