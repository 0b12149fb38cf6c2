package org.hustings.election.candidatecopy;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** What a command needs to know of the candidates is not known here, and their owner cannot be asked now. */
public class CandidatesUnavailable extends DomainException {

    private static final long serialVersionUID = 1L;

    CandidatesUnavailable(String electionId, Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "owner-unavailable",
                "A record cannot be looked up now",
                "Not enough is known here of the candidates of %s and their owner does not answer; try again"
                        .formatted(electionId));
        initCause(cause);
    }
}
