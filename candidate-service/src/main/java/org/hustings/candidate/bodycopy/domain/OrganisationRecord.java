package org.hustings.candidate.bodycopy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner's record of an organisation, as far as it is read here; the same in an event and in an answer over HTTP. */
public record OrganisationRecord(
        @Nullable UUID id,
        @Nullable Long version,
        @Nullable Boolean draft,
        @Nullable String name,
        @Nullable String classification) {

    /** The copy at the record's own version. */
    public OrganisationCopy copy() {
        return at(version, false);
    }

    /**
     * The copy at a version, which is not the record's own where a deleted record is shown as it was last.
     *
     * @throws IllegalArgumentException if the record lacks what every organisation has
     */
    public OrganisationCopy at(@Nullable Long version, boolean gone) {
        if (id == null || version == null || draft == null || name == null || classification == null) {
            throw new IllegalArgumentException(
                    "An organisation has an id, a version, a name, a classification and draft");
        }
        return new OrganisationCopy(id, version, draft, gone, name, classification);
    }
}
