package org.hustings.candidate.postholding.application;

import java.util.Set;
import java.util.UUID;

/** Fired in the transaction in which something changes of who publicly holds posts in their own right. */
public record PostHoldersChanged(Set<UUID> posts) {

    /** Keeps a copy of the set. */
    public PostHoldersChanged {
        posts = Set.copyOf(posts);
    }
}
