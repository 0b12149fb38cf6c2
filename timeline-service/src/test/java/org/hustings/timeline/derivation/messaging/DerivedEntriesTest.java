package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Feed;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DerivedEntriesTest {

    private final Story story = Story.begin();

    @Test
    void each_change_has_one_entry_with_the_source_of_the_change() {
        send(story.election("created"), story.election("phase-changed"), story.election("milestone-moved"));
        send(story.declared(1, "Len McCluskey"), story.candidate("status-changed"));

        var entries = timeline(story.election(), 5);

        assertThat(each(entries, "headline"))
                .containsExactlyInAnyOrder(
                        "Election expected",
                        "Election announced",
                        "Close of the ballot moved to 19 April 2017",
                        "Len McCluskey stands for re-election",
                        "Ian Allinson qualifies for the ballot");
        assertThat(each(entries, "origin")).containsOnly("DERIVED");
        assertThat(entries)
                .allSatisfy(entry -> assertThat((List<?>) entry.get("sources")).isNotEmpty());
    }

    @Test
    void a_derived_entry_says_which_change_it_tells() {
        var announced = story.election("phase-changed");
        send(announced);

        assertThat(timeline(story.election(), 1).getFirst().get("derivedFrom"))
                .isEqualTo(Map.of(
                        "topic",
                        "hustings.elections.v1",
                        "eventId",
                        announced.id().toString(),
                        "resource",
                        "/v1/elections/%s/transitions".formatted(story.election()),
                        "version",
                        3));
    }

    @Test
    void events_delivered_again_add_nothing() {
        var events = new FeedEvent[] {
            story.election("created"), story.election("phase-changed"), story.election("result-recorded")
        };
        send(events);
        send(events);
        send(story.declared(1, "Len McCluskey"));
        send(events);
        send(story.election("milestone-moved").version(20));

        assertThat(timeline(story.election(), 5)).hasSize(5);
        assertThat(derivedOnTopic(5)).hasSize(5);
    }

    @Test
    void candidates_may_come_before_their_election() {
        send(story.declared(1, "Len McCluskey"), story.declared(2, "Gerard Coyne"));
        awaitCandidates();
        send(story.election("created"));

        assertThat(each(timeline(story.election(), 3), "headline"))
                .containsExactlyInAnyOrder(
                        "Election expected",
                        "Len McCluskey stands for re-election",
                        "Gerard Coyne stands for election");
    }

    @Test
    void a_result_that_comes_before_its_candidates_gets_their_names_later() {
        send(story.election("created"), story.election("result-recorded"));
        assertThat(each(timeline(story.election(), 2), "headline"))
                .contains("Result: a candidate not yet known elected with 59,067 votes");

        send(story.declared(1, "Len McCluskey"), story.declared(2, "Gerard Coyne"), story.declared(3, "Ian Allinson"));

        Awaitility.await()
                .untilAsserted(() -> assertThat(each(timeline(story.election()), "text"))
                        .contains("Len McCluskey 59,067; Gerard Coyne 53,544; Ian Allinson 17,143. 129,754 valid votes."
                                + " Turnout 12.2% as reported, 12.247% as computed."));
        assertThat(each(timeline(story.election()), "headline"))
                .contains("Result: Len McCluskey elected with 59,067 votes");
    }

    @Test
    void a_result_recorded_again_updates_its_entry() {
        send(story.declared(1, "Len McCluskey"), story.election("created"), story.election("result-recorded"));
        var first = result(timeline(story.election(), 3));

        send(story.election("result-recorded").version(14).withDetails(result -> result.put("status", "CORRECTION")));
        send(story.election("phase-changed").version(15));

        var entries = timeline(story.election(), 4);
        assertThat(entries).hasSize(4);
        assertThat(result(entries).get("id")).isEqualTo(first.get("id"));
        assertThat(result(entries).get("headline"))
                .isEqualTo("Corrected result: Len McCluskey elected with 59,067 votes");
    }

    @Test
    void a_headline_that_an_editor_wrote_survives_the_next_result() {
        send(story.election("created"), story.election("result-recorded"));
        var entry = result(timeline(story.election(), 2));
        Api.patch(String.valueOf(entry.get("id")), 1, "{\"headline\": \"It is McCluskey again\"}")
                .then()
                .statusCode(200);

        send(story.election("result-recorded").version(14).withDetails(result -> result.put("validVotes", 7)));

        Awaitility.await()
                .untilAsserted(() -> assertThat(String.valueOf(
                                result(timeline(story.election())).get("text")))
                        .contains(". 7 valid votes."));
        assertThat(result(timeline(story.election())).get("headline")).isEqualTo("It is McCluskey again");
    }

    @Test
    void a_test_result_is_not_told() {
        send(story.election("created"));
        send(story.election("result-recorded").withDetails(result -> result.put("isTest", true)));
        send(story.election("phase-changed").version(14));

        assertThat(each(timeline(story.election(), 2), "headline"))
                .containsExactlyInAnyOrder("Election expected", "Election announced");
    }

    @Test
    void the_history_of_a_draft_election_is_told_once_it_is_published() {
        send(story.election("created").draft(), story.election("phase-changed").draft());
        send(story.declared(1, "Len McCluskey"));
        var published = story.election("published").version(9);
        send(story.election("milestone-moved").draft(), published, published);

        assertThat(each(timeline(story.election(), 4), "headline"))
                .containsExactlyInAnyOrder(
                        "Election expected",
                        "Election announced",
                        "Close of the ballot moved to 19 April 2017",
                        "Len McCluskey stands for re-election");
    }

    @Test
    void a_draft_candidate_shows_only_when_published() {
        send(story.election("created"), story.candidate("declared").draft());
        awaitCandidates();
        assertThat(each(timeline(story.election(), 1), "headline")).containsExactly("Election expected");

        send(story.candidate("published")
                .withRecord(record -> record.put("id", story.candidate(1).toString())
                        .put("ballotName", "Len McCluskey")
                        .put("incumbent", true)));

        assertThat(each(timeline(story.election(), 2), "headline")).contains("Len McCluskey stands for re-election");
    }

    @Test
    void a_deleted_draft_election_takes_its_timeline_along() {
        send(story.election("created").draft());
        Awaitility.await()
                .untilAsserted(() -> Api.viewer()
                        .get("/v1/elections/{id}/timeline", story.election())
                        .then()
                        .statusCode(200));
        Api.added(story.election(), Api.statement("Too early", "2017-01-01"));

        send(story.election("deleted").version(2));

        Awaitility.await()
                .untilAsserted(() -> Api.viewer()
                        .get("/v1/elections/{id}/timeline", story.election())
                        .then()
                        .statusCode(404));
    }

    @Test
    void an_unreadable_record_does_not_stop_the_topic() {
        Feed.sendText(Story.ELECTIONS, story.election(), "this is no event");
        send(story.election("phase-changed")
                .with(data -> data.putObject("details").put("to", 3).put("effectiveAt", "yesterday")));
        send(story.election("created"));

        assertThat(each(timeline(story.election(), 1), "headline")).containsExactly("Election expected");
        try (var letters = TopicReader.of(Story.ELECTIONS + ".dead-letter.timeline-service")) {
            assertThat(letters.awaitKey(story.election(), 2)).hasSize(2);
        }
    }

    @Test
    void an_unknown_type_is_passed_over() {
        var unknown = story.election("created");
        send(unknown.as("org.hustings.election.dissolved.v1"), story.election("phase-changed"));

        assertThat(each(timeline(story.election(), 1), "headline")).containsExactly("Election announced");
    }

    /** Waits until all that was sent of the story's candidates was handled. */
    private void awaitCandidates() {
        var other = Story.begin();
        var last = other.declared(1, "Last in line");
        send(other.election("created"));
        send(last.on(story.election()));
        timeline(other.election(), 2);
    }

    private List<?> derivedOnTopic(int count) {
        try (var topic = TopicReader.of("hustings.campaign-events.v1")) {
            return topic.await(
                    count,
                    record -> story.election().equals(record.key())
                            && record.eventType().equals("org.hustings.campaign-event.derived.v1"));
        }
    }

    private static Map<String, Object> result(List<Map<String, Object>> entries) {
        return entries.stream()
                .filter(entry -> "RESULT".equals(entry.get("kind")))
                .findFirst()
                .orElseThrow();
    }
}
