package org.hustings.candidate.person.persistence;

import java.util.UUID;
import org.hustings.candidate.person.domain.Person;

/**
 * A person whom a search found.
 *
 * @param score how like the name is to what was asked for, in thousandths
 */
public record FoundPerson(Person person, int score) {

    UUID id() {
        return person.id().value();
    }
}
