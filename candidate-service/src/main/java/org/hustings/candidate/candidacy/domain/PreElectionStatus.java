package org.hustings.candidate.candidacy.domain;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a candidacy stands before the election (NIST SP 1500-100, CandidatePreElectionStatus, and a few of practice). */
@Schema(
        name = "PreElectionStatus",
        description =
                "Where a candidacy stands before the election: `DECLARED` by the candidate, `FILED` with the body that"
                        + " runs it, `QUALIFIED` for the ballot, or `WRITE_IN`; `WITHDRAWN` by the candidate, `DISQUALIFIED` after"
                        + " qualifying, `EXCLUDED` before it, `DECEASED`.")
public enum PreElectionStatus {
    DECLARED,
    FILED,
    QUALIFIED,
    WITHDRAWN,
    DISQUALIFIED,
    EXCLUDED,
    DECEASED,
    WRITE_IN;

    /** What the status may become. An exclusion may be lifted on appeal; a withdrawal and a death are final. */
    public Set<PreElectionStatus> next() {
        return switch (this) {
            case DECLARED -> EnumSet.of(FILED, QUALIFIED, WITHDRAWN, DISQUALIFIED, EXCLUDED, DECEASED, WRITE_IN);
            case FILED -> EnumSet.of(QUALIFIED, WITHDRAWN, DISQUALIFIED, EXCLUDED, DECEASED);
            case QUALIFIED -> EnumSet.of(WITHDRAWN, DISQUALIFIED, DECEASED);
            case WRITE_IN -> EnumSet.of(QUALIFIED, WITHDRAWN, DISQUALIFIED, DECEASED);
            case EXCLUDED -> EnumSet.of(FILED, QUALIFIED, WITHDRAWN, DECEASED);
            case DISQUALIFIED -> EnumSet.of(QUALIFIED, DECEASED);
            case WITHDRAWN, DECEASED -> EnumSet.noneOf(PreElectionStatus.class);
        };
    }

    /** Whether a candidacy may be recorded with this status at first; the others only follow on one of these. */
    public boolean maybeFirst() {
        return switch (this) {
            case DECLARED, FILED, QUALIFIED, WRITE_IN -> true;
            case WITHDRAWN, DISQUALIFIED, EXCLUDED, DECEASED -> false;
        };
    }
}
