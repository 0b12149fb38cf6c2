package org.hustings.timeline.thread.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;

/** How a thread began, how long it is and what came last. */
@Schema(name = "ThreadSummary", description = "How a thread began, how long it is and what came last.")
public record ThreadSummary(
        @Schema(description = "The campaign event with which it began.")
        CampaignEventRecord root,

        @Schema(
                description = "How many campaign events answer it, directly or not; 499 where there are more.",
                minimum = "1",
                maximum = "499",
                examples = "1")
        int replies,

        @Schema(description = "Whether all replies were counted.")
        boolean complete,

        @Schema(description = "The last of those counted, in the order of time.")
        CampaignEventRecord lastReply) {}
