package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.claim.part.ClaimedCandidate;
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

/** Claims about candidacies, each change in one transaction with the candidacy's revision. */
@ApplicationScoped
public class CandidateClaims {

    private final Candidacies candidacies;
    private final CandidateQueries queries;
    private final ClaimedRecords records;
    private final ClaimWriting writing;
    private final ClaimStore claims;

    CandidateClaims(
            Candidacies candidacies,
            CandidateQueries queries,
            ClaimedRecords records,
            ClaimWriting writing,
            ClaimStore claims) {
        this.candidacies = candidacies;
        this.queries = queries;
        this.records = records;
        this.writing = writing;
        this.claims = claims;
    }

    /** A claim about the candidacy, which has to be there for the caller. */
    public ClaimRecord get(CandidateId id, UUID claim) {
        var candidate = queries.get(id);
        return told(id, claims.get(ClaimedCandidate.subject(candidate.id()), claim));
    }

    /** A page of what is claimed of the candidacy. */
    public ClaimPage list(CandidateId id, ClaimFilter filter, PageQuery page) {
        var candidate = queries.get(id);
        return ClaimPage.of(
                claims.page(ClaimedCandidate.subject(candidate.id()), filter, page),
                ClaimedCandidate.address(candidate.id()));
    }

    /**
     * Adds a claim, by which the record may come to show another value.
     *
     * @param by who ranks it, where it is ranked
     */
    @Transactional
    public ClaimRecord add(CandidateId id, NewClaim request, String by) {
        var candidate = records.candidate(id);
        var told = told(id, writing.add(candidate, request, by));
        candidacies.keep(candidate.after(), ClaimEvent.added(told));
        return told;
    }

    /** Ranks or relates a claim. */
    @Transactional
    public ClaimRecord change(
            CandidateId id, UUID claim, ExpectedVersion expected, MergePatch<ClaimPatch> patch, String by) {
        var candidate = records.candidate(id);
        var change = writing.change(candidate, claim, expected, patch, by);
        var told = told(id, change.claim());
        ClaimEvent.of(change.kind(), told).ifPresent(event -> candidacies.keep(candidate.after(), event));
        return told;
    }

    private static ClaimRecord told(CandidateId id, Claim claim) {
        return ClaimRecord.of(claim, ClaimedCandidate.address(id));
    }
}
