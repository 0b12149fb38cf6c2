package org.hustings.timeline.candidatecopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** What this service reads of a candidate, from the candidate service's answer or event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CandidateAnswer(UUID id, String electionId, String ballotName, boolean draft, long version) {

    /** As it is kept here. */
    public CandidateCopy copy() {
        return new CandidateCopy(id, electionId, ballotName, draft, version);
    }
}
