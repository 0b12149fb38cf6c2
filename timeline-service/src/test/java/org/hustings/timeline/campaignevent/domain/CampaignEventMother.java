package org.hustings.timeline.campaignevent.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.DerivedFrom;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;

/** Entries for tests. */
final class CampaignEventMother {

    static final String ELECTION = "mayor.sea.2031-05-01";
    static final Instant NOON = Instant.parse("2031-04-01T12:00:00Z");
    static final Instant LATER = Instant.parse("2031-04-01T13:00:00Z");
    static final Source GAZETTE =
            new Source(null, "The mayor speaks", "Sea Gazette", null, null, null, SourceKind.NEWS, "en", null);
    static final Participant SPEAKER = new PersonParticipant(null, "Ada Shore", ParticipantRole.SPEAKER);

    static final Publication PUBLIC = new Publication.Published();
    static final Publication DRAFT = new Publication.Draft();

    private CampaignEventMother() {}

    /** Under embargo until then, by the will of an editor. */
    static Publication at(String time) {
        return new Publication.Scheduled(Instant.parse(time), "ada");
    }

    static CampaignEvent recorded(Publication publication, Content content) {
        return CampaignEvent.record(CampaignEventId.next(), ELECTION, publication, content, NOON);
    }

    static CampaignEvent published() {
        return CampaignEvent.record(CampaignEventId.next(), ELECTION, PUBLIC, statement(), NOON);
    }

    static CampaignEvent draft() {
        return CampaignEvent.record(CampaignEventId.next(), ELECTION, DRAFT, statement(), NOON);
    }

    static CampaignEvent derived() {
        return CampaignEvent.derive(CampaignEventId.next(), ELECTION, change(3), milestone("Election announced"), NOON);
    }

    static DerivedFrom change(long version) {
        return new DerivedFrom(
                "hustings.elections.v1",
                new UUID(0, version),
                "/v1/elections/mayor.sea.2031-05-01/transitions",
                version);
    }

    static Content statement() {
        return content(CampaignEventKind.STATEMENT, "A statement", List.of(SPEAKER), List.of(GAZETTE));
    }

    static Content milestone(String headline) {
        return content(CampaignEventKind.MILESTONE, headline, List.of(), List.of());
    }

    static Content content(
            CampaignEventKind kind, String headline, List<Participant> participants, List<Source> sources) {
        return dated(kind, headline, participants, sources, PartialDate.of("2031-04-01"), null);
    }

    static Content lasting(String start, String end) {
        return dated(
                CampaignEventKind.STATEMENT,
                "A statement",
                List.of(SPEAKER),
                List.of(GAZETTE),
                PartialDate.of(start),
                PartialDate.of(end));
    }

    static Content dated(PartialDate start, @Nullable PartialDate end) {
        return dated(CampaignEventKind.STATEMENT, "A statement", List.of(SPEAKER), List.of(GAZETTE), start, end);
    }

    private static Content dated(
            CampaignEventKind kind,
            String headline,
            List<Participant> participants,
            List<Source> sources,
            PartialDate start,
            @Nullable PartialDate end) {
        return new Content(
                kind,
                CampaignEventStatus.HAPPENED,
                headline,
                null,
                start,
                end,
                participants,
                null,
                null,
                List.of(),
                null,
                sources,
                List.of());
    }
}
