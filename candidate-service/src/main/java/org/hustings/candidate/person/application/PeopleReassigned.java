package org.hustings.candidate.person.application;

import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;

/**
 * Fired in the transaction in which people are merged or a merge is undone. Whoever keeps records of people moves its
 * own: a record that was made of a person belongs to that person's root. Candidacies are moved first, so that an
 * observer of ordinary priority finds them where they belong.
 *
 * <p>The records of all people concerned are locked against {@link People#hold} until the transaction ends.
 *
 * @param mergeId the merge, or the one that is undone
 * @param roots the new root by person, for each person whose root changed
 */
public record PeopleReassigned(UUID mergeId, Map<PersonId, PersonId> roots) {

    /** Keeps a copy of the map. */
    public PeopleReassigned {
        roots = Map.copyOf(roots);
    }
}
