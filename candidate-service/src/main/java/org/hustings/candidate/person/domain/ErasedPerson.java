package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Nothing is known any more of a person whose personal data were erased. */
public class ErasedPerson extends DomainException {

    private static final long serialVersionUID = 1L;

    public ErasedPerson(PersonId person) {
        super(
                Kind.CONFLICT,
                "person-erased",
                "The person's data were erased",
                "The personal data of person %s were erased".formatted(person));
    }
}
