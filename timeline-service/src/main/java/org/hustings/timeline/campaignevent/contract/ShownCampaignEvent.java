package org.hustings.timeline.campaignevent.contract;

import org.hustings.commons.http.ContentTag;

/**
 * A campaign event as it is shown.
 *
 * @param tag its version; with a digest where others take part than were recorded, since a merge leaves the version as it
 *     is
 */
public record ShownCampaignEvent(CampaignEventRecord record, String tag) {

    /** The same entry as it was recorded and as it is shown. */
    public static ShownCampaignEvent of(CampaignEventRecord recorded, CampaignEventRecord shown) {
        var version = Long.toString(recorded.version());
        var digest = ContentTag.of(shown.participants().stream()).getValue();
        return new ShownCampaignEvent(shown, shown.equals(recorded) ? version : version + "-" + digest);
    }
}
