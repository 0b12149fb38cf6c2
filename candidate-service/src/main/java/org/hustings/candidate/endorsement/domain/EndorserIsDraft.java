package org.hustings.candidate.endorsement.domain;

import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published endorsement would show a person who is not published. */
public class EndorserIsDraft extends DomainException {

    private static final long serialVersionUID = 1L;

    public EndorserIsDraft(PersonId person) {
        super(
                Kind.CONFLICT,
                "person-is-draft",
                "The person is not published",
                "Person %s is a draft, so an endorsement of theirs can only be a draft".formatted(person));
    }
}
