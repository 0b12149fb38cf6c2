package org.hustings.timeline.form.jsonfeed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.form.ShownEntry;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a program wants to know of an entry and JSON Feed has no member for. */
public record JsonFeedExtension(
        String about,
        @JsonProperty("election_id") String electionId,
        CampaignEventKind kind,
        CampaignEventStatus status,
        CampaignEventOrigin origin,
        @JsonProperty("start_date") PartialDate startDate,
        @Nullable @JsonProperty("end_date") PartialDate endDate,
        @Nullable @JsonProperty("in_reply_to") UUID inReplyTo) {

    private static final String ABOUT = "https://hustings.org/docs/exchange";

    static JsonFeedExtension of(ShownEntry entry) {
        var record = entry.record();
        return new JsonFeedExtension(
                ABOUT,
                record.electionId(),
                record.kind(),
                record.status(),
                record.origin(),
                record.startDate(),
                record.endDate(),
                record.inReplyTo());
    }
}
