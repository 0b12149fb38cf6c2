package org.hustings.timeline.campaignevent.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who made an entry of the timeline. */
@Schema(
        name = "CampaignEventOrigin",
        description = "`MANUAL` was written by an editor, `DERIVED` was made from a change of the election or of a"
                + " candidate.")
public enum CampaignEventOrigin {
    MANUAL,
    DERIVED
}
