package org.hustings.election.claim.messaging;

import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.election.domain.Election;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.Organisation;

/** What the topic says about claims. */
public final class ClaimEvents {

    private ClaimEvents() {}

    /** What happened to a claim about the election. */
    public static Change of(Election election, ClaimEvent event) {
        var id = election.id().value();
        var about = new Aggregate("election", id, election.version());
        return event.change(about, id, election.updatedAt(), ElectionRecord.of(election));
    }

    /** What happened to a claim about the organisation. */
    public static Change of(Organisation organisation, ClaimEvent event) {
        var about = new Aggregate("organisation", organisation.id().toString(), organisation.version());
        return event.change(about, null, organisation.updatedAt(), OrganisationRecord.of(organisation));
    }
}
