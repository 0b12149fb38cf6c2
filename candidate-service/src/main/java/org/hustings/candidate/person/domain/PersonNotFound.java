package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** No person of this id, or none that the caller may see. */
public class PersonNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonNotFound(PersonId person) {
        super(Kind.NOT_FOUND, "person-not-found", "No such person", "There is no person %s".formatted(person));
    }
}
