package org.hustings.timeline.campaignevent.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of happening a campaign event is. */
@Schema(
        name = "CampaignEventKind",
        description = "What sort of happening it is. `ALLEGATION` is what somebody says of somebody, never a fact;"
                + " `EXTERNAL` happened outside the campaign and bears on it.")
public enum CampaignEventKind {
    MILESTONE,
    STATEMENT,
    ENDORSEMENT,
    ALLEGATION,
    INTERVIEW,
    APPOINTMENT,
    SUSPENSION,
    HUSTINGS,
    POLL,
    RESULT,
    LEGAL,
    EXTERNAL,
    OTHER
}
