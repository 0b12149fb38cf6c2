package org.hustings.timeline.electioncopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of an election, from the election service's answer or event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ElectionAnswer(String id, String name, boolean draft, long version) {

    /** As it is kept here. */
    public ElectionCopy copy() {
        return new ElectionCopy(id, name, draft, version);
    }
}
