package org.hustings.timeline.changes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that changed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EntryChanged.class, name = "CHANGED"),
    @JsonSubTypes.Type(value = EntryRemoved.class, name = "REMOVED"),
    @JsonSubTypes.Type(value = ParticipantShownAs.class, name = "SHOWN_AS")
})
@Schema(
        name = "TimelineChange",
        description =
                "Something that changed: a campaign event is as it is here from now on, or is gone, or a participant"
                        + " is shown as another.",
        oneOf = {EntryChanged.class, EntryRemoved.class, ParticipantShownAs.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "CHANGED", schema = EntryChanged.class),
            @DiscriminatorMapping(value = "REMOVED", schema = EntryRemoved.class),
            @DiscriminatorMapping(value = "SHOWN_AS", schema = ParticipantShownAs.class)
        })
public sealed interface TimelineChange permits EntryChanged, EntryRemoved, ParticipantShownAs {

    /** Where to go on behind this change. */
    String cursor();
}
