package org.hustings.candidate.person.application;

import java.time.Instant;
import java.util.Set;
import org.hustings.candidate.person.domain.PersonId;

/**
 * The data of a person are being erased, in the transaction of whoever observes this: each feature clears what it keeps
 * of the people, in its rows and in its revisions. The people are locked meanwhile.
 *
 * @param people the person, and all who were merged into that one
 * @param reason why, in the words of who asked for it; it names nobody
 * @param now when it happens
 */
public record PersonErased(Set<PersonId> people, String reason, Instant now) {

    /** Keeps a copy. */
    public PersonErased {
        people = Set.copyOf(people);
    }
}
