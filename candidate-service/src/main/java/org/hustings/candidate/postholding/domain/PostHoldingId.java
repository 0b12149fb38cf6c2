package org.hustings.candidate.postholding.domain;

import java.util.UUID;

/** Identifies a post holding in the whole suite. */
public record PostHoldingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
