package org.hustings.candidate.endorsement.domain;

import org.hustings.candidate.candidacy.domain.CandidateId;

/**
 * Whom an endorsement is of.
 *
 * @param id the candidacy as known now
 * @param recorded the one that was named when the endorsement was recorded; another one once that was merged into the
 *     first as a duplicate, which can be undone
 */
public record EndorsedCandidate(CandidateId id, CandidateId recorded) {

    /** The candidacy as known from the beginning. */
    public static EndorsedCandidate of(CandidateId id) {
        return new EndorsedCandidate(id, id);
    }
}
