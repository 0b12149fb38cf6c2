package org.hustings.timeline.candidatecopy;

import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** There is no such candidate, or not for this caller. */
public class CandidateNotFound extends DomainException {

    public CandidateNotFound(UUID id) {
        super(Kind.NOT_FOUND, "candidate-not-found", "No such candidate", "There is no candidate %s".formatted(id));
    }
}
