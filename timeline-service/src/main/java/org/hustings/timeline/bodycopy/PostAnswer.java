package org.hustings.timeline.bodycopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** What this service reads of a post, from the election service's events. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PostAnswer(UUID id, String label, boolean draft, long version) {

    /** As it is kept here. */
    public BodyCopy copy() {
        return new BodyCopy(id, label, draft, version);
    }
}
