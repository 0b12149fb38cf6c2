package org.hustings.candidate.person.application;

import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;

/**
 * Fired in the transaction of a merge of people, or of its undoing: whatever refers to a person moves its own rows.
 *
 * @param mergeId the merge that was done or undone
 * @param roots for every person whose root changed, the new one
 */
public record PeopleReassigned(UUID mergeId, Map<PersonId, PersonId> roots) {

    /** Keeps a copy of the map. */
    public PeopleReassigned {
        roots = Map.copyOf(roots);
    }
}
