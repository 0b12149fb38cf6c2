package org.hustings.candidate.claim.part;

import java.time.Instant;
import java.util.List;
import org.hustings.candidate.candidacy.contract.CandidatePatch;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.candidate.value.Source;
import org.hustings.commons.http.MemberEdit;

/** A candidacy that claims are made about. */
public final class ClaimedCandidate extends ReplaceableRecord<Candidate, CandidatePatch> {

    private final Candidate before;

    public ClaimedCandidate(Candidate candidate, MemberEdit edit) {
        super(
                Claimable.CANDIDATE.subject(candidate.id().value()),
                candidate,
                candidate.disputed(),
                edit,
                CandidatePatch.class);
        this.before = candidate;
    }

    /** The candidacy after the change of claims. */
    public Candidate after() {
        return before.claimed(shown().profile(), disputed(), changedAt());
    }

    /** Who is known to have held the post is claimed of the holdings, and not of what follows from them. */
    @Override
    boolean isOpen(String member) {
        return !member.equals("incumbent") || before.incumbency() == null;
    }

    @Override
    CandidatePatch form(Candidate candidate) {
        return CandidatePatch.of(candidate);
    }

    @Override
    Candidate written(Candidate candidate, CandidatePatch wanted, Instant now) {
        return candidate
                .change(wanted.toEdit(), now)
                .map(CandidateEvent::candidate)
                .orElse(candidate);
    }

    @Override
    List<Source> sources(Candidate candidate) {
        return candidate.profile().sources();
    }
}
