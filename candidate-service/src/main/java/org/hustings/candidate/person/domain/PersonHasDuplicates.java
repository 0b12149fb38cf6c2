package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A person into whom a duplicate was merged cannot be deleted. */
public class PersonHasDuplicates extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonHasDuplicates() {
        super(
                Kind.CONFLICT,
                "person-has-duplicates",
                "A duplicate was merged into the person",
                "Another person was merged into this one, which therefore cannot be deleted");
    }
}
