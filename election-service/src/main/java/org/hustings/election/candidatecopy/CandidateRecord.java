package org.hustings.election.candidatecopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner's record of a candidate, as far as it is read here; the same in an event and in an answer over HTTP. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CandidateRecord(
        @Nullable UUID id,
        @Nullable String electionId,
        @Nullable String ballotName,
        @Nullable String preElectionStatus,
        @Nullable Integer listPosition,
        @Nullable UUID mergedIntoId,
        @Nullable Boolean draft,
        @Nullable Long version) {

    /**
     * The copy at a version, which is not the record's own where a deleted record is shown as it was last.
     *
     * @throws IllegalArgumentException if the record lacks what every candidate has
     */
    CandidateCopy at(@Nullable Long version, boolean gone) {
        if (id == null
                || electionId == null
                || ballotName == null
                || preElectionStatus == null
                || draft == null
                || version == null) {
            throw new IllegalArgumentException(
                    "A candidate has an id, an election, a name, a status, a version and draft");
        }
        return new CandidateCopy(
                id, electionId, ballotName, preElectionStatus, listPosition, mergedIntoId, draft, version, gone);
    }
}
