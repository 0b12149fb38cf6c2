package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A published person cannot become a draft again: others may already refer to it. */
public class AlreadyPublished extends DomainException {

    private static final long serialVersionUID = 1L;

    public AlreadyPublished(PersonId person) {
        super(
                Kind.CONFLICT,
                "already-published",
                "The record is published already",
                "Person %s is published and cannot become a draft again".formatted(person));
    }
}
