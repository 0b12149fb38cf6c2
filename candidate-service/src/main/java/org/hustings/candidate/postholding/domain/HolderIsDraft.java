package org.hustings.candidate.postholding.domain;

import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published post holding would show a person who is not published. */
public class HolderIsDraft extends DomainException {

    private static final long serialVersionUID = 1L;

    public HolderIsDraft(PersonId person) {
        super(
                Kind.CONFLICT,
                "person-is-draft",
                "The person is not published",
                "Person %s is a draft, so a post holding of theirs can only be a draft".formatted(person));
    }
}
