package org.hustings.timeline.campaignevent.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a campaign event is still to come, and whether it came. */
@Schema(
        name = "CampaignEventStatus",
        description =
                "Whether it is still to come, and whether it came. A cancelled event stays on the timeline; so does"
                        + " a derived entry whose change turned out to be none.")
public enum CampaignEventStatus {
    SCHEDULED,
    RESCHEDULED,
    POSTPONED,
    CANCELLED,
    HAPPENED
}
