package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.organisation.contract.OrganisationPatch;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.record.RecordStore;
import org.hustings.election.record.ReferenceNotFound;
import org.hustings.election.value.Source;

/** What is known of an organisation. */
final class OrganisationPart extends ClaimedPart<OrganisationPatch> {

    private final Organisation organisation;
    private final RecordStore records;

    OrganisationPart(Organisation organisation, MemberEdit edit, RecordStore records) {
        super(edit, OrganisationPatch.class);
        this.organisation = organisation;
        this.records = records;
    }

    @Override
    protected Object current() {
        return OrganisationPatch.of(organisation);
    }

    @Override
    protected void keep(OrganisationPatch changed, Instant now) {
        var parent = changed.parentId();
        // The database looks only at what is shown in the end.
        if (parent != null && !records.has(Organisation.class, parent)) {
            throw new ReferenceNotFound("/parentId");
        }
        organisation.describe(changed.details(), now);
    }

    @Override
    protected List<Source> sources() {
        return organisation.details().sources();
    }
}
