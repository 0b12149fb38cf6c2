package org.hustings.election.result;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Another count of the election was recorded at the same time. */
public class CountedMeanwhile extends DomainException {

    public CountedMeanwhile() {
        super(
                Kind.CONFLICT,
                "counted-meanwhile",
                "Another count was recorded at the same time",
                "Another count of the election was recorded at the same time; read it and decide anew");
    }
}
