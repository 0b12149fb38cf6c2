package org.hustings.timeline.campaignevent.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a participant has to do with a campaign event. */
@Schema(
        name = "ParticipantRole",
        description = "What the participant has to do with it: `SPEAKER` says or does it, `TARGET` is whom it is aimed"
                + " at, `SUBJECT` is whom it is about.")
public enum ParticipantRole {
    SPEAKER,
    TARGET,
    SUBJECT,
    OTHER
}
