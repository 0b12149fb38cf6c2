package org.hustings.timeline.bodycopy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** What this service reads of an organisation or of a post, from the election service's events. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BodyRecord(UUID id, @JsonAlias("label") String name, boolean draft, long version) {

    /** As it is kept here. */
    public BodyCopy copy() {
        return new BodyCopy(id, name, draft, version);
    }
}
