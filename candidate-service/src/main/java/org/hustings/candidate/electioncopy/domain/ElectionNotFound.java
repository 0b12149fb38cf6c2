package org.hustings.candidate.electioncopy.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** No election of this id, or none that the caller may see. */
public class ElectionNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public ElectionNotFound(ElectionId election) {
        super(
                Kind.NOT_FOUND,
                "election-not-found",
                "There is no such election",
                "There is no election %s".formatted(election));
    }
}
