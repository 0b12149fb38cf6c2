package org.hustings.candidate.exchange.popolo;

import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.jspecify.annotations.Nullable;

/** A post, as far as it is known here. */
record PopoloPost(
        String id,
        @Nullable String label,
        @Nullable String role,
        @Nullable String organizationId) implements PopoloObject {

    static PopoloPost of(PostCopy copy) {
        return new PopoloPost(
                copy.id().toString(),
                copy.label(),
                copy.role(),
                copy.organisationId().toString());
    }
}
