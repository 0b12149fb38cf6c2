package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.derivation.persistence.EndorsementCopies;
import org.hustings.timeline.electioncopy.ElectionCopies;

/** Forgets drafts that were deleted by those who own them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Forgetting {

    private final Entries entries;
    private final ChangeLog log;
    private final EndorsementCopies endorsements;
    private final ElectionCopies elections;
    private final CandidateCopies candidates;

    Forgetting(
            Entries entries,
            ChangeLog log,
            EndorsementCopies endorsements,
            ElectionCopies elections,
            CandidateCopies candidates) {
        this.entries = entries;
        this.log = log;
        this.endorsements = endorsements;
        this.elections = elections;
        this.candidates = candidates;
    }

    /** Forgets a draft election, and its timeline. */
    public void election(String electionId) {
        entries.removeAllOf(electionId);
        log.forgetAllOf(electionId);
        endorsements.removeAllOf(electionId);
        elections.remove(electionId);
    }

    /** Forgets a draft candidate. */
    public void candidate(UUID candidateId) {
        log.forgetAllOf(candidateId);
        endorsements.removeAllOf(candidateId);
        candidates.remove(candidateId);
    }
}
