package org.hustings.candidate.exchange.popolo;

import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.jspecify.annotations.Nullable;

/** An organisation, as far as it is known here. */
record PopoloOrganization(@Nullable String id, @Nullable String name) implements PopoloObject {

    /** The one under whose name a candidate stands. */
    static PopoloOrganization of(CandidateAffiliation affiliation) {
        var id = affiliation.organisation();
        return new PopoloOrganization(id == null ? null : id.toString(), affiliation.nameAtTheTime());
    }

    static PopoloOrganization unnamed(String id) {
        return new PopoloOrganization(id, null);
    }
}
