package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Of a person whose data were erased nothing more is said. */
public class ErasedPerson extends DomainException {

    private static final long serialVersionUID = 1L;

    public ErasedPerson(PersonId person) {
        super(
                Kind.CONFLICT,
                "person-erased",
                "The person's data were erased",
                "The data of person %s were erased, and nothing more is said of the person".formatted(person));
    }
}
