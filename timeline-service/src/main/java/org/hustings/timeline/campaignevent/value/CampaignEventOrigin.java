package org.hustings.timeline.campaignevent.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who made an entry of the timeline. */
@Schema(
        name = "CampaignEventOrigin",
        description =
                "`MANUAL` was written by an editor, `DERIVED` was made from a change of the election, of a candidate,"
                        + " of an endorsement or of a post that a candidate holds.")
public enum CampaignEventOrigin {
    MANUAL,
    DERIVED
}
