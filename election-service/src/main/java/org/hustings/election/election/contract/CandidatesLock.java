package org.hustings.election.election.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.election.domain.Election;
import org.jspecify.annotations.Nullable;

/** Whether the list of candidates is closed to changes. */
@Schema(
        name = "CandidatesLock",
        description = "Whether the list of candidates is closed to changes. While it is, no candidacy is added.",
        examples = "{\"locked\": true, \"reason\": \"The list was checked against the official notice\"}")
public record CandidatesLock(
        @NotNull @Schema(description = "Whether it is closed.")
        Boolean locked,

        @Nullable
        @Size(max = 2000)
        @Schema(description = "Why, in words; kept with the revision, and not shown when the lock is read.")
        String reason) {

    /** The lock of an election, as it is. */
    public static CandidatesLock of(Election election) {
        return new CandidatesLock(election.candidatesLocked(), null);
    }
}
