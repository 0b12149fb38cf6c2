package org.hustings.timeline.campaignevent.release;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;

/**
 * A draft whose time has come.
 *
 * @param publishAt its time
 * @param scheduledBy the subject of whoever wanted it then
 */
record DueEntry(CampaignEventId id, OffsetDateTime publishAt, String scheduledBy) {

    /** The place before all that is due. */
    static final DueEntry NONE = new DueEntry(new CampaignEventId(new UUID(0, 0)), OffsetDateTime.MIN, "");
}
