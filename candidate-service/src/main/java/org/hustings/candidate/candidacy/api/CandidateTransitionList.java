package org.hustings.candidate.candidacy.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.RecordedStatusChange;
import org.hustings.commons.asknown.KnownRecord;

/** How the status before the election became what it is. */
@Schema(
        name = "CandidateTransitionList",
        description = "How the status before the election became what it is, and what it may become.",
        examples = """
                {
                  "items": [
                    {
                      "from": "DECLARED",
                      "to": "QUALIFIED",
                      "effectiveOn": {"value": "2017-02-17", "approximate": false},
                      "reason": "nominated by 76 branches when nominations closed",
                      "recordedAt": "2026-11-21T10:12:00Z"
                    }
                  ],
                  "legal": ["WITHDRAWN", "DISQUALIFIED", "DECEASED"]
                }""")
public record CandidateTransitionList(
        @Schema(description = "The moves, in the order in which they were recorded.")
        List<RecordedStatusChange> items,

        @Schema(description = "The statuses that may come next; none at the end.")
        List<PreElectionStatus> legal) {

    static CandidateTransitionList of(Candidate candidate) {
        return of(candidate.status().changes(), candidate.preElectionStatus());
    }

    static CandidateTransitionList of(KnownRecord known) {
        var then = CandidateResponse.of(known);
        return of(then.statusChanges(), then.preElectionStatus());
    }

    private static CandidateTransitionList of(List<RecordedStatusChange> changes, PreElectionStatus status) {
        return new CandidateTransitionList(changes, List.copyOf(status.next()));
    }
}
