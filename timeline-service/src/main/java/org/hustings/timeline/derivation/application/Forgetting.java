package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.derivation.persistence.EndorsementCopies;
import org.hustings.timeline.derivation.persistence.SourceChanges;
import org.hustings.timeline.electioncopy.ElectionCopies;

/** Forgets drafts that were deleted by those who own them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Forgetting {

    private final Entries entries;
    private final SourceChanges changes;
    private final EndorsementCopies endorsements;
    private final ElectionCopies elections;
    private final CandidateCopies candidates;

    Forgetting(
            Entries entries,
            SourceChanges changes,
            EndorsementCopies endorsements,
            ElectionCopies elections,
            CandidateCopies candidates) {
        this.entries = entries;
        this.changes = changes;
        this.endorsements = endorsements;
        this.elections = elections;
        this.candidates = candidates;
    }

    /** Forgets a draft election, and its timeline. */
    public void election(String electionId) {
        entries.removeAllOf(electionId);
        changes.removeAllOf(electionId);
        endorsements.removeAllOf(electionId);
        elections.remove(electionId);
    }

    /** Forgets a draft candidate. */
    public void candidate(UUID candidateId) {
        changes.removeAllOf(candidateId);
        endorsements.removeAllOf(candidateId);
        candidates.remove(candidateId);
    }
}
