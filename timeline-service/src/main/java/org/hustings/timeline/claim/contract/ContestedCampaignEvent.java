package org.hustings.timeline.claim.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.claim.contract.PropertyConflict;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;

/** A campaign event with what is reported of it in more than one way. */
@Schema(
        name = "ContestedCampaignEvent",
        description = "A campaign event with what is reported of it in more than one way.")
public record ContestedCampaignEvent(
        @Schema(description = "The campaign event as it is shown.")
        CampaignEventRecord event,

        @Schema(description = "Each property with its values, who says so and what is shown.", maxItems = 50)
        List<PropertyConflict> conflicts) {}
