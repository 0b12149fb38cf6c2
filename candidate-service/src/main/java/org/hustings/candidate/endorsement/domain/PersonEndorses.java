package org.hustings.candidate.endorsement.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A person to whom an endorsement refers cannot be deleted. */
public class PersonEndorses extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonEndorses() {
        super(
                Kind.CONFLICT,
                "person-endorses",
                "The person endorses a candidate",
                "An endorsement refers to the person, who therefore cannot be deleted");
    }
}
