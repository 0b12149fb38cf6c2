package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.claim.part.PropertyPointer;
import org.hustings.commons.claim.part.RecordWithParts;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.record.RecordStore;

/** An organisation that claims are made about. */
public final class ClaimedOrganisation extends RecordWithParts {

    private final Organisation organisation;
    private final MemberEdit edit;
    private final RecordStore records;

    public ClaimedOrganisation(Organisation organisation, MemberEdit edit, RecordStore records) {
        super(edit);
        this.organisation = organisation;
        this.edit = edit;
        this.records = records;
    }

    /** The subject of claims about an organisation. */
    public static ClaimSubject subject(UUID id) {
        return new ClaimSubject("organisation", id.toString());
    }

    /** Where an organisation is read. */
    public static String address(UUID id) {
        return "/v1/organisations/" + id;
    }

    @Override
    public ClaimSubject subject() {
        return subject(organisation.id());
    }

    @Override
    public List<String> disputed() {
        return organisation.disputed();
    }

    @Override
    public void dispute(List<String> properties, Instant now) {
        organisation.dispute(properties, now);
    }

    @Override
    protected Optional<? extends ClaimedPart<?>> part(PropertyPointer pointer) {
        return pointer.isMember() ? Optional.of(new OrganisationPart(organisation, edit, records)) : Optional.empty();
    }
}
