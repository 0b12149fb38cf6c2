package org.hustings.candidate.endorsement.domain;

import java.util.UUID;

/** Identifies an endorsement in the whole suite. */
public record EndorsementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
