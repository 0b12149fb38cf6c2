package org.hustings.candidate.candidacy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A candidacy that another one stands for is not changed; the other one is. */
public class MergedCandidate extends DomainException {

    private static final long serialVersionUID = 1L;

    /** With the candidacy that stands for it. */
    public MergedCandidate(CandidateId candidate, CandidateId standing) {
        super(
                Kind.CONFLICT,
                "merged-candidate",
                "Another candidacy stands for this one",
                "Candidacy %s of the same person stands for candidacy %s".formatted(standing, candidate));
    }
}
