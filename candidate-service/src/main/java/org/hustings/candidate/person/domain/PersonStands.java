package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A person to whom a candidacy refers cannot be deleted. */
public class PersonStands extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonStands() {
        super(
                Kind.CONFLICT,
                "person-stands",
                "The person stands in an election",
                "A candidacy refers to the person, who therefore cannot be deleted");
    }
}
