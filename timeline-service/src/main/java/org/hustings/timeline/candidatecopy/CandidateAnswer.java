package org.hustings.timeline.candidatecopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a candidate, from the candidate service's answer or event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CandidateAnswer(
        UUID id,
        String electionId,
        String ballotName,
        boolean draft,
        long version,
        @Nullable UUID personId,
        @Nullable UUID mergedIntoId) {

    /** As it is kept here. */
    public CandidateCopy copy() {
        return new CandidateCopy(this);
    }
}
