package org.hustings.election.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimFilter;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.claim.application.ClaimWriting;
import org.hustings.commons.claim.contract.ClaimPatch;
import org.hustings.commons.claim.contract.ClaimRecord;
import org.hustings.commons.claim.contract.NewClaim;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.election.claim.messaging.ClaimEvents;
import org.hustings.election.claim.part.ClaimedOrganisation;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.record.RecordStore;

/** Claims about organisations, each change in one transaction with the organisation's revision. */
@ApplicationScoped
public class OrganisationClaims {

    private final RecordStore records;
    private final ClaimedRecords claimed;
    private final ClaimWriting writing;
    private final ClaimStore claims;
    private final RevisionLog revisions;

    OrganisationClaims(
            RecordStore records,
            ClaimedRecords claimed,
            ClaimWriting writing,
            ClaimStore claims,
            RevisionLog revisions) {
        this.records = records;
        this.claimed = claimed;
        this.writing = writing;
        this.claims = claims;
        this.revisions = revisions;
    }

    /** A claim about the organisation, which has to be there for the caller. */
    public ClaimRecord get(UUID id, UUID claim, boolean drafts) {
        var organisation = records.get(Organisation.class, id, drafts);
        return told(organisation, claims.get(ClaimedOrganisation.subject(organisation.id()), claim));
    }

    /** A page of what is claimed of the organisation. */
    public Page<Claim> list(UUID id, ClaimFilter filter, boolean drafts, PageQuery page) {
        var organisation = records.get(Organisation.class, id, drafts);
        return claims.page(ClaimedOrganisation.subject(organisation.id()), filter, page);
    }

    /**
     * Adds a claim, by which the organisation may come to show another value.
     *
     * @param by who ranks it, where it is ranked
     */
    @Transactional
    public ClaimRecord add(UUID id, NewClaim request, String by) {
        var organisation = records.getForChange(Organisation.class, id);
        var claim = writing.add(claimed.of(organisation), request, by);
        records.flush();
        var told = told(organisation, claim);
        revisions.append(ClaimEvents.of(organisation, ClaimEvent.added(told)));
        return told;
    }

    /** Ranks or relates a claim. */
    @Transactional
    public ClaimRecord change(UUID id, UUID claim, ExpectedVersion expected, MergePatch<ClaimPatch> patch, String by) {
        var organisation = records.getForChange(Organisation.class, id);
        var change = writing.change(claimed.of(organisation), claim, expected, patch, by);
        records.flush();
        var told = told(organisation, change.claim());
        ClaimEvent.of(change.kind(), told).ifPresent(event -> revisions.append(ClaimEvents.of(organisation, event)));
        return told;
    }

    private static ClaimRecord told(Organisation organisation, Claim claim) {
        return ClaimRecord.of(claim, ClaimedOrganisation.address(organisation.id()));
    }
}
