package org.hustings.candidate.candidacy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** No candidacy of this id, or none that the caller may see. */
public class CandidateNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public CandidateNotFound(CandidateId candidate) {
        super(
                Kind.NOT_FOUND,
                "candidate-not-found",
                "No such candidate",
                "There is no candidate %s".formatted(candidate));
    }
}
