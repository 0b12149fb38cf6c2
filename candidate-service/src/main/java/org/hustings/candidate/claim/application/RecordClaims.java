package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hustings.candidate.claim.part.Claimable;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimFilter;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.claim.application.ClaimWriting;
import org.hustings.commons.claim.contract.ClaimPage;
import org.hustings.commons.claim.contract.ClaimPatch;
import org.hustings.commons.claim.contract.ClaimRecord;
import org.hustings.commons.claim.contract.NewClaim;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.page.PageQuery;

/** Claims about records of any kind, each change in one transaction with the record's revision. */
@ApplicationScoped
public class RecordClaims {

    private final ReadableRecords readable;
    private final ClaimedRecords records;
    private final ClaimWriting writing;
    private final ClaimStore claims;

    RecordClaims(ReadableRecords readable, ClaimedRecords records, ClaimWriting writing, ClaimStore claims) {
        this.readable = readable;
        this.records = records;
        this.writing = writing;
        this.claims = claims;
    }

    /** A claim about the record, which has to be there for the caller. */
    public ClaimRecord get(ClaimSubject subject, UUID claim) {
        readable.require(subject);
        return told(claims.get(subject, claim));
    }

    /** A page of what is claimed of the record. */
    public ClaimPage list(ClaimSubject subject, ClaimFilter filter, PageQuery page) {
        readable.require(subject);
        return ClaimPage.of(claims.page(subject, filter, page), Claimable.address(subject));
    }

    /**
     * Adds a claim, by which the record may come to show another value.
     *
     * @param by who ranks it, where it is ranked
     */
    @Transactional
    public ClaimRecord add(ClaimSubject subject, NewClaim request, String by) {
        var record = records.of(subject);
        var told = told(writing.add(record, request, by));
        records.keep(record, ClaimEvent.added(told));
        return told;
    }

    /** Ranks or relates a claim. */
    @Transactional
    public ClaimRecord change(
            ClaimSubject subject, UUID claim, ExpectedVersion expected, MergePatch<ClaimPatch> patch, String by) {
        var record = records.of(subject);
        var change = writing.change(record, claim, expected, patch, by);
        var told = told(change.claim());
        ClaimEvent.of(change.kind(), told).ifPresent(event -> records.keep(record, event));
        return told;
    }

    private static ClaimRecord told(Claim claim) {
        return ClaimRecord.of(claim, Claimable.address(claim.subject()));
    }
}
