package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.Conclusion;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.candidacy.persistence.CandidateRepository;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.RevisionLog;

/**
 * Keeps state and revision together: whatever changes what a candidacy shows appends its revision, in the caller's
 * transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CandidateStore {

    private final CandidateRepository candidates;
    private final RevisionLog revisions;

    CandidateStore(CandidateRepository candidates, RevisionLog revisions) {
        this.candidates = candidates;
        this.revisions = revisions;
    }

    /** As last committed; drafts too. */
    Optional<Candidate> find(CandidateId id) {
        return candidates.find(id, true);
    }

    Optional<Candidate> lock(CandidateId id) {
        return candidates.lock(id);
    }

    Optional<Candidate> hold(CandidateId id) {
        return candidates.hold(id);
    }

    List<Candidate> lockAllOf(ElectionId election) {
        return candidates.lockAllOf(election);
    }

    /** Those that another one stands for; only while that one is locked. */
    List<Candidate> stoodForBy(CandidateId id) {
        return candidates.stoodForBy(id);
    }

    /** All candidacies of the people who are reassigned, of their new roots and of their old ones. */
    List<Candidate> lockAllOf(Map<PersonId, PersonId> roots) {
        return candidates.lockAllOf(roots.keySet(), Set.copyOf(roots.values()));
    }

    Candidate add(CandidateEvent event) {
        candidates.add(event.candidate());
        revisions.append(CandidateChanges.of(event));
        return event.candidate();
    }

    Candidate store(CandidateEvent event) {
        candidates.store(event.candidate());
        revisions.append(CandidateChanges.of(event));
        return event.candidate();
    }

    /** What a result makes of candidacies. */
    void store(Conclusion conclusion) {
        conclusion.changes().forEach(this::store);
        conclusion.confirmed().forEach(this::storeUnseen);
    }

    /** Stores what no record shows, and no one is told of. */
    Candidate storeUnseen(Candidate candidate) {
        candidates.store(candidate);
        return candidate;
    }

    /** What claims make of a candidacy. */
    void keep(Candidate candidate, ClaimEvent event) {
        candidates.store(candidate);
        revisions.append(CandidateChanges.of(candidate, event));
    }

    void remove(CandidateEvent event) {
        candidates.remove(event.candidate());
        revisions.append(CandidateChanges.of(event));
    }
}
