package org.hustings.timeline.derivation.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the timeline knows of a post holding: who holds which post, and where. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HoldingFacts(
        UUID id,
        boolean draft,
        UUID personId,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable UUID postId,
        @Nullable String postLabel,
        @Nullable String role) {

    boolean isActing() {
        return "ACTING".equals(role);
    }
}
