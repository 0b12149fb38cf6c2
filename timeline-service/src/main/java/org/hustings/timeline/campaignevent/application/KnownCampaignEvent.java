package org.hustings.timeline.campaignevent.application;

import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;

/**
 * A campaign event as it was known at an instant.
 *
 * @param tag of its content, since an erasure clears what a version said and leaves its number
 */
public record KnownCampaignEvent(CampaignEventRecord record, String tag) {}
