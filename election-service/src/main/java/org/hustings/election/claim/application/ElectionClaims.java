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
import org.hustings.election.claim.messaging.ClaimEvents;
import org.hustings.election.claim.part.ClaimedElection;
import org.hustings.election.election.application.ElectionLog;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.record.RecordStore;

/** Claims about elections, each change in one transaction with the election's revision. */
@ApplicationScoped
public class ElectionClaims {

    private final RecordStore records;
    private final ClaimedRecords claimed;
    private final ClaimWriting writing;
    private final ClaimStore claims;
    private final ElectionLog log;

    ElectionClaims(
            RecordStore records, ClaimedRecords claimed, ClaimWriting writing, ClaimStore claims, ElectionLog log) {
        this.records = records;
        this.claimed = claimed;
        this.writing = writing;
        this.claims = claims;
        this.log = log;
    }

    /** A claim about the election, which has to be there for the caller. */
    public ClaimRecord get(ElectionId id, UUID claim, boolean drafts) {
        var election = records.get(Election.class, id, drafts);
        return told(election, claims.get(ClaimedElection.subject(election), claim));
    }

    /** A page of what is claimed of the election. */
    public Page<Claim> list(ElectionId id, ClaimFilter filter, boolean drafts, PageQuery page) {
        var election = records.get(Election.class, id, drafts);
        return claims.page(ClaimedElection.subject(election), filter, page);
    }

    /**
     * Adds a claim, by which the election may come to show another value.
     *
     * @param by who adds it, and ranks it where it is ranked
     */
    @Transactional
    public ClaimRecord add(ElectionId id, NewClaim request, ClaimAuthor by) {
        var election = records.getForChange(Election.class, id);
        var before = election.result();
        var claim = writing.add(claimed.of(election), request, by.name());
        by.checkMayChange(before, election.result());
        var told = told(election, claim);
        log.keep(election, changed -> ClaimEvents.of(changed, ClaimEvent.added(told)));
        return told;
    }

    /** Ranks or relates a claim. */
    @Transactional
    public ClaimRecord change(
            ElectionId id, UUID claim, ExpectedVersion expected, MergePatch<ClaimPatch> patch, ClaimAuthor by) {
        var election = records.getForChange(Election.class, id);
        var before = election.result();
        var change = writing.change(claimed.of(election), claim, expected, patch, by.name());
        by.checkMayChange(before, election.result());
        var told = told(election, change.claim());
        ClaimEvent.of(change.kind(), told)
                .ifPresent(event -> log.keep(election, changed -> ClaimEvents.of(changed, event)));
        return told;
    }

    private static ClaimRecord told(Election election, Claim claim) {
        return ClaimRecord.of(claim, ClaimedElection.address(election.id()));
    }
}
