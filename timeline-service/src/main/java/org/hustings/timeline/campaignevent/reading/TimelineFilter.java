package org.hustings.timeline.campaignevent.reading;

import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.jspecify.annotations.Nullable;

/** Which entries of a timeline are wanted, and in which direction of time. */
public record TimelineFilter(
        @Nullable CampaignEventKind kind, @Nullable CampaignEventOrigin origin, boolean newestFirst) {}
