package org.hustings.candidate.bodycopy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner's record of a post, as far as it is read here; the same in an event and in an answer over HTTP. */
public record PostRecord(
        @Nullable UUID id,
        @Nullable Long version,
        @Nullable Boolean draft,
        @Nullable String label,
        @Nullable String role,
        @Nullable UUID organisationId) {

    /** The copy at the record's own version. */
    public PostCopy copy() {
        return at(version, false);
    }

    /**
     * The copy at a version, which is not the record's own where a deleted record is shown as it was last.
     *
     * @throws IllegalArgumentException if the record lacks what every post has
     */
    public PostCopy at(@Nullable Long version, boolean gone) {
        if (id == null || version == null || draft == null || label == null || organisationId == null) {
            throw new IllegalArgumentException("A post has an id, a version, a label, an organisation and draft");
        }
        return new PostCopy(id, version, draft, gone, label, role, organisationId);
    }
}
