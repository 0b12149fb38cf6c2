package org.hustings.candidate.person.application;

import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;

/**
 * Fired in the transaction of a merge of people, or of its undoing: whoever keeps records of people moves them.
 *
 * @param roots for each person who was named in records, the one who that is now; only those who changed
 */
public record PeopleReassigned(UUID mergeId, Map<PersonId, PersonId> roots) {

    /** Keeps a copy of the map. */
    public PeopleReassigned {
        roots = Map.copyOf(roots);
    }
}
