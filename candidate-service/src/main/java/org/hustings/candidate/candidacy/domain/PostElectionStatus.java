package org.hustings.candidate.candidacy.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a candidacy (NIST SP 1500-100, CandidatePostElectionStatus); it follows from the election's result. */
@Schema(
        name = "PostElectionStatus",
        description = "What became of a candidacy. It follows from the election's result and is never set by hand.")
public enum PostElectionStatus {
    WINNER,
    PROJECTED_WINNER,
    DEFEATED,
    ADVANCED_TO_RUNOFF,
    WITHDRAWN;

    /** What a result makes of a candidate; null as long as it does not say whether the candidate is elected. */
    static @Nullable PostElectionStatus of(@Nullable Boolean elected) {
        if (elected == null) {
            return null;
        }
        return elected ? WINNER : DEFEATED;
    }
}
