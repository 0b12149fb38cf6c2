package org.hustings.candidate.candidacy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published candidacy cannot become a draft again: others may already refer to it. */
public class CandidateAlreadyPublished extends DomainException {

    private static final long serialVersionUID = 1L;

    public CandidateAlreadyPublished(CandidateId candidate) {
        super(
                Kind.CONFLICT,
                "already-published",
                "The record is published already",
                "Candidate %s is published and cannot become a draft again".formatted(candidate));
    }
}
