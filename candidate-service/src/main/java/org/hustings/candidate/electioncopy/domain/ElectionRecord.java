package org.hustings.candidate.electioncopy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The owner's record of an election, as far as it is read here; the same in an event and in an answer over HTTP.
 *
 * @param candidatesLocked missing in records from before candidates could be locked, which then are open
 * @param postId missing where no post is filled, or it is not recorded
 */
public record ElectionRecord(
        @Nullable String id,
        @Nullable Long version,
        @Nullable Boolean draft,
        @Nullable String name,
        @Nullable String phase,
        @Nullable Integer seats,
        @Nullable Boolean candidatesLocked,
        @Nullable UUID postId,
        @Nullable String type,
        @Nullable UUID organisationId,
        @Nullable String parentId,
        @Nullable String replacesId) {

    /** The facts at the record's own version. */
    public ElectionFacts facts() {
        return at(version);
    }

    /**
     * The facts at a version, which is not the record's own where a deleted record is shown as it was last.
     *
     * @throws IllegalArgumentException if the record lacks what every election has
     */
    public ElectionFacts at(@Nullable Long version) {
        if (id == null || version == null || draft == null || name == null || phase == null || seats == null) {
            throw new IllegalArgumentException("An election has an id, a version, a name, a phase, seats and draft");
        }
        var electionId = new ElectionId(id);
        return new ElectionFacts(
                electionId,
                version,
                draft,
                name,
                phase,
                seats,
                Boolean.TRUE.equals(candidatesLocked),
                postId,
                electionId.day().orElse(null),
                type,
                organisationId,
                election(parentId),
                election(replacesId));
    }

    private static @Nullable ElectionId election(@Nullable String other) {
        return other == null ? null : new ElectionId(other);
    }
}
