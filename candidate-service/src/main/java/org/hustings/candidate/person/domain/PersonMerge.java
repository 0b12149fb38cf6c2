package org.hustings.candidate.person.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person turned out to be the duplicate of another one, and perhaps that this was taken back.
 *
 * @param version grows when it is taken back, and when the words are erased with the data of one of the two
 * @param person the person into whom the duplicate was merged
 * @param mergedBy the subject of the token of whoever merged them
 */
public record PersonMerge(
        UUID id,
        long version,
        PersonId person,
        PersonId duplicate,
        MergeGround ground,
        MovedByMerge moved,
        Instant mergedAt,
        String mergedBy,
        @Nullable MergeReversal reversal) {

    /** A merge that is made now. */
    public static PersonMerge of(
            UUID id, PersonId person, PersonId duplicate, MergeGround ground, Instant now, String by) {
        if (person.equals(duplicate)) {
            throw new MergeIntoItself(person);
        }
        return new PersonMerge(id, 1, person, duplicate, ground, MovedByMerge.NOTHING, now, by, null);
    }

    /**
     * The merge, taken back.
     *
     * @throws MergeAlreadyUndone if it was taken back before
     */
    public PersonMerge undo(MergeReversal undoing) {
        if (reversal != null) {
            throw new MergeAlreadyUndone(id, reversal.at());
        }
        return new PersonMerge(id, version + 1, person, duplicate, ground, moved, mergedAt, mergedBy, undoing);
    }
}
