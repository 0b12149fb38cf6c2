package org.hustings.candidate.candidacy.application;

import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.CandidateId;

/**
 * Fired in the transaction in which candidacies are merged, or come back: whoever keeps records of candidacies moves
 * them.
 *
 * @param survivors for each candidacy that was named in records, the one that it is now; only those that changed
 */
public record CandidaciesReassigned(UUID mergeId, Map<CandidateId, CandidateId> survivors) {

    /** Keeps a copy of the map. */
    public CandidaciesReassigned {
        survivors = Map.copyOf(survivors);
    }
}
