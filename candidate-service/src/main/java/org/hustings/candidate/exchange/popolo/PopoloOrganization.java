package org.hustings.candidate.exchange.popolo;

import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.jspecify.annotations.Nullable;

/** An organisation, as far as it is known here. */
record PopoloOrganization(
        @Nullable String id,
        @Nullable String name,
        @Nullable String classification) implements PopoloObject {

    static PopoloOrganization of(OrganisationCopy copy) {
        return new PopoloOrganization(copy.id().toString(), copy.name(), copy.classification());
    }

    /** One that nothing identifies. */
    static PopoloOrganization named(String name) {
        return new PopoloOrganization(null, name, null);
    }
}
