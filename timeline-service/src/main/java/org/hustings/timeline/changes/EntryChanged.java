package org.hustings.timeline.changes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;

/** A campaign event that is as told from now on. */
@Schema(name = "CampaignEventChanged", description = "A campaign event that is as told from now on.")
public record EntryChanged(
        @Schema(description = "Where to go on behind this change.", pattern = ChangeCursor.FORM)
        String cursor,

        @Schema(
                description = "What happened: past tense and versioned, as on the topic.",
                examples = "org.hustings.campaign-event.changed.v1")
        String eventType,

        @Schema(description = "When the suite recorded it.") Instant recordedAt,

        @Schema(
                description = "The election.",
                maxLength = 200,
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String electionId,

        @Schema(description = "The campaign event.") UUID id,

        @Schema(
                description = "Its version after the change. One that is not above the version held is nothing new.",
                minimum = "1",
                maximum = "9007199254740991")
        long version,

        @Schema(
                description = "The campaign event after the change. Participants are those it was recorded with: what"
                        + " `SHOWN_AS` says of them, also before, goes on top.")
        CampaignEventRecord campaignEvent)
        implements TimelineChange {}
