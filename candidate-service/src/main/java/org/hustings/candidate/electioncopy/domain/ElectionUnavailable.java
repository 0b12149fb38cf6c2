package org.hustings.candidate.electioncopy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The election is not known here yet, and its owner cannot be asked now. */
public class ElectionUnavailable extends DomainException {

    private static final long serialVersionUID = 1L;

    public ElectionUnavailable(ElectionId election, Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "owner-unavailable",
                "A record cannot be looked up now",
                "Election %s is not known here yet and its owner does not answer; try again".formatted(election));
        initCause(cause);
    }
}
