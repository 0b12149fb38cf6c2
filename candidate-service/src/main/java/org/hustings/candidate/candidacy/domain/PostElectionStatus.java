package org.hustings.candidate.candidacy.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of a candidacy (NIST SP 1500-100, CandidatePostElectionStatus); it follows from the election's result. */
@Schema(
        name = "PostElectionStatus",
        description = "What became of a candidacy. It follows from the election's result and is never set by hand."
                + " `PROJECTED_WINNER`: elected by a result that is not complete, once the winner is called; `WINNER`"
                + " and `DEFEATED`: by a complete one; `ADVANCED_TO_RUNOFF`: not elected, and stands in a runoff about"
                + " the seats that are left; `WITHDRAWN`: withdrew before the election and was not elected.")
public enum PostElectionStatus {
    WINNER,
    PROJECTED_WINNER,
    DEFEATED,
    ADVANCED_TO_RUNOFF,
    WITHDRAWN;

    /**
     * What a result makes of a candidate; null as long as it does not say so.
     *
     * @param before where the candidacy stood before the election: who withdrew is not defeated
     * @param advances whether the candidate stands in a runoff about the seats that the result leaves
     */
    static @Nullable PostElectionStatus of(
            Outcome outcome, CandidateId candidate, PreElectionStatus before, boolean advances) {
        var elected = outcome.elected(candidate.toString());
        return switch (outcome.certainty()) {
            case OPEN -> null;
            case PROJECTED -> Boolean.TRUE.equals(elected) ? PROJECTED_WINNER : null;
            case COMPLETE -> {
                if (Boolean.TRUE.equals(elected)) {
                    yield WINNER;
                }
                yield before == PreElectionStatus.WITHDRAWN ? WITHDRAWN : defeated(elected, advances);
            }
        };
    }

    private static @Nullable PostElectionStatus defeated(@Nullable Boolean elected, boolean advances) {
        if (elected == null) {
            return null;
        }
        return advances ? ADVANCED_TO_RUNOFF : DEFEATED;
    }
}
