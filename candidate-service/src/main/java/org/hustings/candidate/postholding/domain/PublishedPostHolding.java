package org.hustings.candidate.postholding.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Only a draft can be deleted. */
public class PublishedPostHolding extends DomainException {

    private static final long serialVersionUID = 1L;

    public PublishedPostHolding(PostHoldingId holding) {
        super(
                Kind.CONFLICT,
                "published-record",
                "The record is published",
                "Post holding %s is published and cannot be deleted".formatted(holding));
    }
}
