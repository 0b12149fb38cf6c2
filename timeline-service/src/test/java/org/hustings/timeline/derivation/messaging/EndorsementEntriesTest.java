package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndorsementEntriesTest {

    private static final String DROMEY = "Jack Dromey";
    private static final String DECLARES = "Jack Dromey declares a vote for Gerard Coyne";

    private final Story story = Story.begin();
    private final StoryPeople people = StoryPeople.of(story);

    @Test
    void an_endorsement_has_one_entry_with_its_date_its_source_and_who_takes_part() {
        send(story.election("created"), people.declared(2, "Gerard Coyne"), people.created(DROMEY));
        var recorded = endorsement("recorded", 1);
        send(recorded, recorded);

        awaitHeadlines(DECLARES);
        var entry = entry("ENDORSEMENT");
        assertThat(entry.get("startDate")).isEqualTo(Map.of("value", "2017-03", "approximate", true));
        assertThat((List<?>) entry.get("sources")).hasSize(1);
        assertThat(entry.get("participants"))
                .isEqualTo(List.of(
                        Map.of(
                                "type",
                                "PERSON",
                                "personId",
                                people.id(DROMEY).toString(),
                                "name",
                                DROMEY,
                                "role",
                                "SPEAKER"),
                        Map.of(
                                "type",
                                "CANDIDATE",
                                "candidateId",
                                story.candidate(2).toString(),
                                "role",
                                "SUBJECT")));
        assertThat(entry.get("derivedFrom"))
                .isEqualTo(Map.of(
                        "topic",
                        "hustings.candidates.v1",
                        "eventId",
                        recorded.id().toString(),
                        "resource",
                        "/v1/endorsements/" + people.id("endorsement"),
                        "version",
                        1));
    }

    @Test
    void a_draft_is_told_once_it_is_published_and_the_endorser_gets_a_name_when_it_comes() {
        send(story.election("created"), people.declared(2, "Gerard Coyne"));
        send(endorsement("recorded", 1).draft(), endorsement("changed", 2).draft(), endorsement("published", 3));

        awaitHeadlines("A person not yet known declares a vote for Gerard Coyne");
        send(people.created(DROMEY));

        awaitHeadlines(DECLARES);
    }

    @Test
    void what_comes_before_its_election_or_of_a_draft_candidate_waits() {
        send(people.declared(2, "Gerard Coyne").draft(), endorsement("recorded", 1), people.created(DROMEY));
        send(story.election("created"));
        timeline(story.election(), 1);
        send(people.reassigned(2, "Gerard Coyne", 2, "Gerard Coyne"));

        awaitHeadlines(DECLARES);
    }

    @Test
    void a_correction_words_the_entry_anew_and_a_withdrawal_has_an_entry_of_its_own() {
        send(story.election("created"), people.declared(2, "Gerard Coyne"), people.created(DROMEY));
        send(endorsement("recorded", 1));
        awaitHeadlines(DECLARES);

        send(people.endorsement("changed", 2, 2, "SUPPORTS", people.byPerson(DROMEY)));
        send(withdrawn(3, "SUPPORTS"));

        awaitHeadlines("Jack Dromey supports Gerard Coyne", "Jack Dromey no longer supports Gerard Coyne");
    }

    @Test
    void a_headline_that_an_editor_wrote_survives_a_correction() {
        send(story.election("created"), people.declared(2, "Gerard Coyne"), people.created(DROMEY));
        send(endorsement("recorded", 1));
        awaitHeadlines(DECLARES);
        var entry = entry("ENDORSEMENT");
        Api.patch(String.valueOf(entry.get("id")), Long.parseLong(String.valueOf(entry.get("version"))), """
                        {"headline": "Dromey voted for Coyne"}""")
                .then()
                .statusCode(200);

        send(people.endorsement("changed", 2, 2, "SUPPORTS", people.byPerson(DROMEY))
                .withRecord(record -> record.put("statement", "Time for a change")));

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(entry("ENDORSEMENT").get("text")).isEqualTo("Time for a change."));
        assertThat(entry("ENDORSEMENT").get("headline")).isEqualTo("Dromey voted for Coyne");
    }

    @Test
    void an_organisation_that_endorses_has_the_name_of_its_record() {
        send(story.election("created"), people.declared(2, "Gerard Coyne"));
        var organisation = story.election("created").data();
        send(people.endorsement(
                "recorded",
                1,
                2,
                "OPPOSES",
                endorser -> endorser.put("type", "ORGANISATION")
                        .put("organisationId", people.id("momentum").toString())));
        awaitHeadlines("An endorser not yet known opposes Gerard Coyne");

        send(new FeedEvent(
                        Story.ELECTIONS,
                        people.id("momentum").toString(),
                        "org.hustings.organisation.created.v1",
                        organisation,
                        people.id("organisation event"),
                        1,
                        story.election("created").time())
                .withRecord(record ->
                        record.put("id", people.id("momentum").toString()).put("name", "Momentum")));

        awaitHeadlines("Momentum opposes Gerard Coyne");
    }

    @Test
    void events_read_again_from_the_start_change_nothing() {
        var events = new FeedEvent[] {
            story.election("created"),
            people.declared(2, "Gerard Coyne"),
            people.created(DROMEY),
            endorsement("recorded", 1),
            people.endorsement("changed", 2, 2, "SUPPORTS", people.byPerson(DROMEY)),
            withdrawn(3, "SUPPORTS")
        };
        send(events);
        awaitHeadlines("Jack Dromey supports Gerard Coyne", "Jack Dromey no longer supports Gerard Coyne");
        var before = timeline(story.election());

        send(events);
        send(story.election("phase-changed").version(20));
        timeline(story.election(), before.size() + 1);

        assertThat(timeline(story.election())).containsAll(before).hasSize(before.size() + 1);
    }

    private FeedEvent endorsement(String what, long version) {
        return people.endorsement(what, version, 2, "VOTED_FOR", people.byPerson(DROMEY));
    }

    private FeedEvent withdrawn(long version, String stance) {
        return people.endorsement("withdrawn", version, 2, stance, people.byPerson(DROMEY))
                .with(data -> data.putObject("details")
                        .put("reason", "A quarrel")
                        .putObject("withdrawnAt")
                        .put("value", "2017-04-10"));
    }

    private Map<String, Object> entry(String kind) {
        return timeline(story.election()).stream()
                .filter(entry -> kind.equals(entry.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    /** The entries that tell of endorsements, and no other. */
    private void awaitHeadlines(String... headlines) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(each(
                                timeline(story.election()).stream()
                                        .filter(entry -> "ENDORSEMENT".equals(entry.get("kind")))
                                        .toList(),
                                "headline"))
                        .containsExactlyInAnyOrder((Object[]) headlines));
    }
}
