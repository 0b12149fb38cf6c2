package org.hustings.candidate.candidacy.application;

import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.CandidateId;

/**
 * Fired in the transaction in which a merge of people, or its undoing, changed which candidacies stand for which.
 * Whoever keeps records of candidacies moves its own: a record that was made of a candidacy belongs to the one that
 * stands for it.
 *
 * @param mergeId the merge of people, or the one that is undone
 * @param survivors the candidacy that stands for another one now, or the same one where it stands for itself again, for
 *     each candidacy of which that changed
 */
public record CandidaciesReassigned(UUID mergeId, Map<CandidateId, CandidateId> survivors) {

    /** Keeps a copy of the map. */
    public CandidaciesReassigned {
        survivors = Map.copyOf(survivors);
    }
}
