package org.hustings.election.result;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** The election has no result yet. */
public class ResultNotFound extends DomainException {

    public ResultNotFound(Object election) {
        super(
                Kind.NOT_FOUND,
                "result-not-found",
                "There is no result",
                "No result of election %s is recorded".formatted(election));
    }
}
