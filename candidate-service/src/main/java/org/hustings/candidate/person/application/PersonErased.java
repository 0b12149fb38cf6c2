package org.hustings.candidate.person.application;

import java.time.Instant;
import java.util.Set;
import org.hustings.candidate.person.domain.PersonId;

/**
 * The data of a person are being erased, in the transaction of whoever observes this: each feature clears what it keeps
 * of the people, in its rows and in its revisions. The people are locked meanwhile, and merges are kept out; observers lock
 * more in the order in which everyone does, so each has a priority.
 *
 * @param people the person, and all who were merged into that one
 * @param reason why, in the words of who asked for it; it names nobody
 * @param now when it happens
 * @param first whether it is for the first time; if not, only those records are told as erased of which something was left
 */
public record PersonErased(Set<PersonId> people, String reason, Instant now, boolean first) {

    /** Keeps a copy. */
    public PersonErased {
        people = Set.copyOf(people);
    }
}
