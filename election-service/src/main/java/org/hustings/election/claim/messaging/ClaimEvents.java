package org.hustings.election.claim.messaging;

import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.election.claim.contract.ClaimRecord;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.election.domain.Election;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.Organisation;
import org.jspecify.annotations.Nullable;

/** What the topic says about claims: a change of the record that they are about, with the claim as details. */
public final class ClaimEvents {

    private static final String TYPE = "org.hustings.%s.%s.v1";

    private ClaimEvents() {}

    /** What happened to a claim about the election. */
    public static Change of(Election election, String happened, ClaimRecord claim, @Nullable String reason) {
        var id = election.id().value();
        return new Change(
                TYPE.formatted("election", happened),
                new Aggregate("election", id, election.version()),
                id,
                election.updatedAt(),
                ElectionRecord.of(election),
                claim,
                reason);
    }

    /** What happened to a claim about the organisation. */
    public static Change of(Organisation organisation, String happened, ClaimRecord claim, @Nullable String reason) {
        return new Change(
                TYPE.formatted("organisation", happened),
                new Aggregate("organisation", organisation.id().toString(), organisation.version()),
                null,
                organisation.updatedAt(),
                OrganisationRecord.of(organisation),
                claim,
                reason);
    }
}
