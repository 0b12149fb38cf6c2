package org.hustings.timeline.campaignevent.release;

import org.hustings.timeline.campaignevent.domain.CampaignEventId;

/**
 * A draft whose time has come.
 *
 * @param scheduledBy the subject of whoever wanted it then
 */
record DueEntry(CampaignEventId id, String scheduledBy) {}
