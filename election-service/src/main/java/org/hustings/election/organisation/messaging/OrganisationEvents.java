package org.hustings.election.organisation.messaging;

import java.time.Instant;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.Organisation;

/** What the topic says about organisations. */
public final class OrganisationEvents {

    private static final String AGGREGATE = "organisation";

    private OrganisationEvents() {}

    public static Change created(Organisation organisation) {
        return event("created", organisation, organisation.version(), organisation.createdAt());
    }

    public static Change changed(Organisation organisation) {
        return event("changed", organisation, organisation.version(), organisation.updatedAt());
    }

    public static Change published(Organisation organisation) {
        return event("published", organisation, organisation.version(), organisation.updatedAt());
    }

    /** The version after the last, so that the deletion is newer than all that was known before. */
    public static Change deleted(Organisation organisation, Instant at) {
        return event("deleted", organisation, organisation.version() + 1, at);
    }

    private static Change event(String happened, Organisation organisation, long version, Instant at) {
        var aggregate = new Aggregate(AGGREGATE, organisation.id().toString(), version);
        var type = "org.hustings.%s.%s.v1".formatted(AGGREGATE, happened);
        return new Change(type, aggregate, null, at, OrganisationRecord.of(organisation), null, null);
    }
}
