package org.hustings.candidate.person.domain;

import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A duplicate that was merged is not changed or merged again; the person whom it was merged into is. */
public class MergedPerson extends DomainException {

    private static final long serialVersionUID = 1L;

    /** With the person who stands for the duplicate now. */
    public MergedPerson(PersonId duplicate, PersonId root) {
        super(
                Kind.CONFLICT,
                "merged-person",
                "The person was merged into another one",
                "Person %s was merged into person %s".formatted(duplicate, root));
    }
}
