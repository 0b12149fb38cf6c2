package org.hustings.candidate.endorsement.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A candidacy to which an endorsement refers cannot be deleted. */
public class CandidateEndorsed extends DomainException {

    private static final long serialVersionUID = 1L;

    public CandidateEndorsed() {
        super(
                Kind.CONFLICT,
                "candidate-endorsed",
                "The candidate is endorsed",
                "An endorsement refers to the candidacy, which therefore cannot be deleted");
    }
}
