package org.hustings.timeline.contract;

import java.util.Map;
import org.hustings.embedded.testing.AsyncApiContract;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.value.SourceKind;

class AsyncApiTest extends AsyncApiContract {

    AsyncApiTest() {
        super(
                "campaignEvents",
                Map.of(
                        "/components/schemas/CampaignEvent/properties/kind", CampaignEventKind.values(),
                        "/components/schemas/CampaignEvent/properties/status", CampaignEventStatus.values(),
                        "/components/schemas/CampaignEvent/properties/origin", CampaignEventOrigin.values(),
                        "/components/schemas/ParticipantRole", ParticipantRole.values(),
                        "/components/schemas/Source/properties/kind", SourceKind.values()));
    }
}
