package org.hustings.candidate.candidacy.domain;

import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published candidacy would show a person who is not published. */
public class PersonIsDraft extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonIsDraft(PersonId person) {
        super(
                Kind.CONFLICT,
                "person-is-draft",
                "The person is not published",
                "Person %s is a draft, so a candidacy of theirs can only be a draft".formatted(person));
    }
}
