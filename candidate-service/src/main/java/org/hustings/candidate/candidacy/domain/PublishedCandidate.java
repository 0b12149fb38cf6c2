package org.hustings.candidate.candidacy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Only a draft can be deleted. */
public class PublishedCandidate extends DomainException {

    private static final long serialVersionUID = 1L;

    public PublishedCandidate(CandidateId candidate) {
        super(
                Kind.CONFLICT,
                "published-record",
                "The record is published",
                "Candidate %s is published and cannot be deleted".formatted(candidate));
    }
}
