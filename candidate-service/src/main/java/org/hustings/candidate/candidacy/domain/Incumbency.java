package org.hustings.candidate.candidacy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a candidate holds the post that the election fills, as follows from who held it.
 *
 * @param holding the post holding that says so; null where someone else held the post
 */
public record Incumbency(@Nullable UUID holding) {

    /** Whether the candidate held the post. */
    public boolean incumbent() {
        return holding != null;
    }
}
