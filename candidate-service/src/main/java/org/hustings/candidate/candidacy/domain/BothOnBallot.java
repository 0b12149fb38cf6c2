package org.hustings.candidate.candidacy.domain;

import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The result of an election counts votes of both, so they are two people. */
public class BothOnBallot extends DomainException {

    private static final long serialVersionUID = 1L;

    public BothOnBallot(ElectionId election) {
        super(
                Kind.CONFLICT,
                "both-on-ballot",
                "Both were on the ballot",
                "The result of election %s has votes of both, so they are two people".formatted(election));
    }
}
