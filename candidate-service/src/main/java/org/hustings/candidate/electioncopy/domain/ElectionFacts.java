package org.hustings.candidate.electioncopy.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service wants to know of an election, at one version of its record.
 *
 * @param candidatesLocked whether the list of candidates is closed, so that no one is added to it
 * @param postId the post that it fills
 * @param electionDate the day in its id; null where the id names none
 * @param type which sort of election it is, in the words of its owner; null in copies from before it was learnt
 * @param organisationId whose election it is
 * @param parentId the group of elections that it belongs to
 * @param replacesId the election that it is held instead of
 */
public record ElectionFacts(
        ElectionId id,
        long version,
        boolean draft,
        String name,
        String phase,
        int seats,
        boolean candidatesLocked,
        @Nullable UUID postId,
        @Nullable LocalDate electionDate,
        @Nullable String type,
        @Nullable UUID organisationId,
        @Nullable ElectionId parentId,
        @Nullable ElectionId replacesId) {

    /** The type of a runoff, in the words of its owner. */
    public static final String RUNOFF = "RUNOFF";

    /** The phase of an election that will not be held. */
    public static final String CANCELLED = "CANCELLED";

    /** Whether it is a published runoff, and will be held. */
    public boolean isRunoff() {
        return RUNOFF.equals(type) && !draft && !phase.equals(CANCELLED);
    }

    /** Whether another version says otherwise of what runoffs follow from. */
    public boolean isRelatedOtherwise(ElectionFacts other) {
        return isRunoff() != other.isRunoff()
                || seats != other.seats
                || !Objects.equals(parentId, other.parentId)
                || !Objects.equals(replacesId, other.replacesId);
    }
}
