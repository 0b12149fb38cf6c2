package org.hustings.timeline.electioncopy;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** There is no such election, or not for this caller. */
public class ElectionNotFound extends DomainException {

    public ElectionNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "election-not-found",
                "There is no such election",
                "There is no election %s.".formatted(id));
    }

    /** The election went while the request ran. */
    public ElectionNotFound() {
        super(Kind.NOT_FOUND, "election-not-found", "There is no such election", "The election is no longer there.");
    }
}
