package org.hustings.timeline.changes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign event that is gone: a draft, so that the public never hears of one. */
@Schema(
        name = "CampaignEventRemoved",
        description =
                "A campaign event that is gone. Only drafts are deleted, so the public never hears of one: what was"
                        + " published and is withdrawn has the status `CANCELLED`.")
public record EntryRemoved(
        @Schema(description = "Where to go on behind this change.", pattern = ChangeCursor.FORM)
        String cursor,

        @Schema(
                description = "What happened: past tense and versioned, as on the topic.",
                examples = "org.hustings.campaign-event.deleted.v1")
        String eventType,

        @Schema(description = "When the suite recorded it.") Instant recordedAt,

        @Schema(
                description = "The election.",
                maxLength = 200,
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(description = "The campaign event.") UUID id,

        @Schema(description = "The version that would be its next.", minimum = "1", maximum = "9007199254740991")
        long version)
        implements TimelineChange {}
