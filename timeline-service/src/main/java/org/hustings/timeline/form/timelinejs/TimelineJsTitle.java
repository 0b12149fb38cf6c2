package org.hustings.timeline.form.timelinejs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The slide that comes first and has no date. */
public record TimelineJsTitle(@JsonProperty("unique_id") String uniqueId, TimelineJsWords text) {

    static TimelineJsTitle of(String name) {
        return new TimelineJsTitle("title", new TimelineJsWords(TimelineJsText.html(name), null));
    }
}
