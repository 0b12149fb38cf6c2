package org.hustings.commons.claim.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hustings.commons.claim.Appearance;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimRanking;
import org.hustings.commons.claim.ClaimStatement;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.ClaimedRecord;
import org.hustings.commons.claim.Claims;
import org.hustings.commons.claim.contract.ClaimAppearance;
import org.hustings.commons.claim.contract.ClaimPatch;
import org.hustings.commons.claim.contract.NewClaim;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MemberEdit;
import org.hustings.commons.http.MergePatch;
import org.jspecify.annotations.Nullable;

/** Turns what clients say of claims into what the mechanism knows, whatever record it is about. */
@ApplicationScoped
public class ClaimWriting {

    private final Claims claims;
    private final ClaimStore store;
    private final MemberEdit edit;
    private final Clock clock;

    ClaimWriting(Claims claims, ClaimStore store, MemberEdit edit, Clock clock) {
        this.claims = claims;
        this.store = store;
        this.edit = edit;
        this.clock = clock;
    }

    /**
     * Adds a claim.
     *
     * @param by who adds it, and ranks it where it is ranked
     */
    public Claim add(ClaimedRecord record, NewClaim request, String by) {
        var statement = new ClaimStatement(
                request.property(),
                request.claimed(),
                request.kind(),
                request.claimant(),
                json(request.statedAt()),
                request.read().stream().map(this::appearance).toList());
        var judged = request.ranked() != ClaimRank.NORMAL || request.rankReason() != null;
        var ranking = new ClaimRanking(request.ranked(), request.rankReason(), judged ? by : null);
        return claims.add(record, statement, ranking, request.related(), clock.instant());
    }

    /** Changes it as the patch says. A patch that changes nothing leaves the versions as they are. */
    public ClaimChange change(
            ClaimedRecord record, UUID id, ExpectedVersion expected, MergePatch<ClaimPatch> patch, String by) {
        var claim = store.get(record.subject(), id);
        expected.check(claim.version());
        var wanted = patch.applyTo(ClaimPatch.of(claim));
        var ranking = new ClaimRanking(wanted.rank(), wanted.rankReason(), by);
        return new ClaimChange(claim, claims.change(record, claim, ranking, wanted.relations(), clock.instant()));
    }

    private Appearance appearance(ClaimAppearance read) {
        return new Appearance(edit.form(read.source()), read.locator(), read.quote());
    }

    private @Nullable JsonNode json(@Nullable Object value) {
        return value == null ? null : edit.form(value);
    }
}
