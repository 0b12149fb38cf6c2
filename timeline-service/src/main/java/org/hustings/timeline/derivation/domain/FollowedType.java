package org.hustings.timeline.derivation.domain;

import java.util.UUID;

/** What can happen to an endorsement or to a post holding that entries tell. */
public enum FollowedType {
    ENDORSEMENT_MADE("/v1/endorsements/%s"),
    ENDORSEMENT_WITHDRAWN("/v1/endorsements/%s"),
    HOLDING_STATUS("/v1/post-holdings/%s/transitions");

    private final String resource;

    FollowedType(String resource) {
        this.resource = resource;
    }

    /** Reference to what changed. */
    String resourceOf(UUID subject) {
        return resource.formatted(subject);
    }
}
