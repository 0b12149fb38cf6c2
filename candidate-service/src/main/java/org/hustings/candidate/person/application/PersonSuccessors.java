package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.persistence.PersonRepository;
import org.hustings.commons.security.Caller;
import org.hustings.commons.successor.Successors;
import org.hustings.commons.successor.SuccessorsOf;

/** Leads from a duplicate, and all below it, to the person whom it was merged into; its merges are its own. */
@ApplicationScoped
@SuccessorsOf(collection = "people", except = "merges")
public class PersonSuccessors implements Successors {

    private final PersonRepository people;
    private final Caller caller;

    PersonSuccessors(PersonRepository people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    @Override
    public Optional<UUID> successorOf(UUID id) {
        return people.successor(new PersonId(id), caller.mayReadDrafts()).map(PersonId::value);
    }
}
