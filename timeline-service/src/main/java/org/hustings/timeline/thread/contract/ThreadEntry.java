package org.hustings.timeline.thread.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;

/** A campaign event in its place in a thread. */
@Schema(
        name = "ThreadEntry",
        description = "A campaign event in its place in a thread; what it answers is in its `inReplyTo`.")
public record ThreadEntry(
        @Schema(
                description = "How many answers lie between it and the first of the thread, which has 0.",
                minimum = "0",
                maximum = "499",
                examples = "1")
        int depth,

        @Schema(description = "The campaign event.") CampaignEventRecord event) {}
