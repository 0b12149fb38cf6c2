package org.hustings.candidate.postholding.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which post of which organisation is held. Either may be recorded nowhere but by its name.
 *
 * @param organisationName as it was at the time; empty in what an editor wants where the id is to give it
 * @param postLabel as it was at the time; empty in what an editor wants where the id is to give it
 */
public record HeldPost(
        @Nullable UUID organisationId,
        String organisationName,
        @Nullable UUID postId,
        String postLabel) {

    /** The same post under these names. */
    public HeldPost named(String organisation, String label) {
        return new HeldPost(organisationId, organisation, postId, label);
    }
}
