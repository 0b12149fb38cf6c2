package org.hustings.candidate.candidacy.domain;

import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The list of candidates is closed, so no one is added to it. */
public class CandidatesLocked extends DomainException {

    private static final long serialVersionUID = 1L;

    public CandidatesLocked(ElectionId election) {
        super(
                Kind.CONFLICT,
                "candidates-locked",
                "The list of candidates is closed",
                "The candidates of election %s are locked, so no candidacy is added".formatted(election));
    }
}
