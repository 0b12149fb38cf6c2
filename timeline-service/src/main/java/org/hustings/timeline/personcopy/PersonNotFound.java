package org.hustings.timeline.personcopy;

import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** There is no such person, or not for this caller. */
public class PersonNotFound extends DomainException {

    public PersonNotFound(UUID id) {
        super(Kind.NOT_FOUND, "person-not-found", "No such person", "There is no person %s".formatted(id));
    }
}
