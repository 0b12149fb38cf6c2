package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** Only a draft can be deleted. */
public class PublishedPerson extends DomainException {

    private static final long serialVersionUID = 1L;

    public PublishedPerson(PersonId person) {
        super(
                Kind.CONFLICT,
                "published-record",
                "The record is published",
                "Person %s is published and cannot be deleted".formatted(person));
    }
}
