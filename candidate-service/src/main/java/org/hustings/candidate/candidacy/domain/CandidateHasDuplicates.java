package org.hustings.candidate.candidacy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A candidacy that stands for another one cannot be deleted. */
public class CandidateHasDuplicates extends DomainException {

    private static final long serialVersionUID = 1L;

    public CandidateHasDuplicates() {
        super(
                Kind.CONFLICT,
                "candidate-has-duplicates",
                "The candidacy stands for another one",
                "The candidacy stands for another one of the same person, and therefore cannot be deleted");
    }
}
