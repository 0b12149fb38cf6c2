package org.hustings.election.election.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.election.domain.Election;

/** Whether the list of candidates is closed to changes. */
@Schema(
        name = "CandidatesLock",
        description = "Whether the list of candidates is closed to changes. While it is, no candidacy is added.",
        examples = "{\"locked\": true}")
public record CandidatesLock(
        @Schema(description = "Whether it is closed; why is in the revision that closed it.")
        boolean locked) {

    /** The lock of an election, as it is. */
    public static CandidatesLock of(Election election) {
        return new CandidatesLock(election.candidatesLocked());
    }
}
