package org.hustings.timeline.campaignevent.persistence;

import static org.hustings.timeline.campaignevent.persistence.ManyEntries.candidate;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.entry;

import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.ParticipantRole;

/** A list of many entries, and the index that has its order. */
record NarrowedList(String index, Wanted wanted) {

    static Stream<NarrowedList> all() {
        return Stream.of(
                new NarrowedList("campaign_event_order_idx", Wanted.all()),
                new NarrowedList("campaign_event_kind_idx", Wanted.all().kinds(CampaignEventKind.POLL)),
                new NarrowedList(
                        "campaign_event_kind_idx",
                        Wanted.all().kinds(CampaignEventKind.POLL, CampaignEventKind.ALLEGATION)),
                new NarrowedList("campaign_event_status_idx", Wanted.all().statuses(CampaignEventStatus.SCHEDULED)),
                new NarrowedList("campaign_event_origin_idx", Wanted.all().origin(CampaignEventOrigin.MANUAL)),
                new NarrowedList("campaign_event_origin_idx", Wanted.all().origin(CampaignEventOrigin.DERIVED)),
                new NarrowedList("campaign_event_group_idx", Wanted.all().group("group 7")),
                new NarrowedList("campaign_event_replies_idx", Wanted.all().inReplyTo(entry(1))),
                new NarrowedList("timeline_publisher_pkey", Wanted.all().publisher("PUBLISHER 7")),
                new NarrowedList(
                        "timeline_participant_election_idx", Wanted.all().participant(candidate(0))),
                new NarrowedList(
                        "timeline_participant_election_idx",
                        Wanted.all().participant(candidate(1)).role(ParticipantRole.TARGET)),
                new NarrowedList("campaign_event_order_idx", Wanted.all().dates("2017-02-14", null)),
                new NarrowedList("campaign_event_order_idx", Wanted.all().dates(null, "2017-03")),
                new NarrowedList(
                        "campaign_event_kind_idx",
                        Wanted.all().kinds(CampaignEventKind.POLL).dates("2017-02-14", "2017-03-20")),
                new NarrowedList(
                        "timeline_participant_election_idx",
                        Wanted.all().participant(candidate(0)).dates("2017-02-14T12:00:00Z", "2017-03-20")),
                new NarrowedList(
                        "timeline_publisher_pkey",
                        Wanted.all().publisher("publisher 7").dates("2017-02", "2017-03")));
    }

    @Override
    public String toString() {
        return index + " " + wanted.filter();
    }
}
