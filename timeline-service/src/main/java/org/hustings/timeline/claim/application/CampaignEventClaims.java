package org.hustings.timeline.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimFilter;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.claim.application.ClaimWriting;
import org.hustings.commons.claim.contract.ClaimPage;
import org.hustings.commons.claim.contract.ClaimPatch;
import org.hustings.commons.claim.contract.ClaimRecord;
import org.hustings.commons.claim.contract.NewClaim;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.application.CampaignEventQueries;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.claim.part.ClaimedCampaignEvent;

/** Claims about campaign events, each change in one transaction with the entry's revision. */
@ApplicationScoped
public class CampaignEventClaims {

    private final CampaignEventQueries readable;
    private final ClaimedEntries entries;
    private final ClaimWriting writing;
    private final ClaimStore claims;

    CampaignEventClaims(
            CampaignEventQueries readable, ClaimedEntries entries, ClaimWriting writing, ClaimStore claims) {
        this.readable = readable;
        this.entries = entries;
        this.writing = writing;
        this.claims = claims;
    }

    /** A claim about the entry, which has to be there for the caller. */
    public ClaimRecord get(CampaignEventId id, UUID claim) {
        readable.get(id);
        return told(id, claims.get(ClaimedCampaignEvent.subject(id), claim));
    }

    /** A page of what is claimed of the entry. */
    public ClaimPage list(CampaignEventId id, ClaimFilter filter, PageQuery page) {
        readable.get(id);
        return ClaimPage.of(
                claims.page(ClaimedCampaignEvent.subject(id), filter, page), ClaimedCampaignEvent.address(id));
    }

    /**
     * Adds a claim, by which the entry may come to show another value.
     *
     * @param by who ranks it, where it is ranked
     */
    @Transactional
    public ClaimRecord add(CampaignEventId id, NewClaim request, String by) {
        var entry = entries.lock(id);
        var told = told(id, writing.add(entry, request, by));
        entries.keep(entry, ClaimEvent.added(told));
        return told;
    }

    /** Ranks or relates a claim. */
    @Transactional
    public ClaimRecord change(
            CampaignEventId id, UUID claim, ExpectedVersion expected, MergePatch<ClaimPatch> patch, String by) {
        var entry = entries.lock(id);
        var change = writing.change(entry, claim, expected, patch, by);
        var told = told(id, change.claim());
        ClaimEvent.of(change.kind(), told).ifPresent(event -> entries.keep(entry, event));
        return told;
    }

    private static ClaimRecord told(CampaignEventId id, Claim claim) {
        return ClaimRecord.of(claim, ClaimedCampaignEvent.address(id));
    }
}
