package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person recorded twice, both of whom stand: Gerard Coyne is candidate 2, Gerry Coyne candidate 3. */
@QuarkusTest
class MergesTest {

    private static final String COYNE = "Gerard Coyne";
    private static final String GERRY = "Gerry Coyne";
    private static final String STANDS = " stands for election";

    private final Story story = Story.begin();
    private final StoryPeople people = StoryPeople.of(story);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_merge_and_its_reversal_are_followed_in_whatever_order_their_events_come(long seed) {
        sendShuffled(
                seed,
                story.election("phase-changed"),
                people.created(COYNE),
                people.created(GERRY),
                people.declared(2, COYNE),
                people.declared(3, GERRY),
                people.statusChanged(1, GERRY, "ACTIVE", "SUSPENDED", "2017-04-20"));
        awaitEntries(
                "HAPPENED Gerard Coyne" + STANDS + " 2", "HAPPENED Gerry Coyne" + STANDS + " 3", suspended(GERRY, 3));

        sendShuffled(seed, merge());
        awaitEntries(
                "HAPPENED Gerard Coyne" + STANDS + " 2", "CANCELLED Gerard Coyne" + STANDS + " 2", suspended(COYNE, 2));

        sendShuffled(seed, undo());
        awaitEntries(
                "HAPPENED Gerard Coyne" + STANDS + " 2", "HAPPENED Gerry Coyne" + STANDS + " 3", suspended(GERRY, 3));
    }

    @Test
    void what_happens_to_a_post_is_told_where_the_one_person_stands_until_they_are_two_again() {
        send(story.election("phase-changed"), people.created(COYNE), people.created(GERRY), people.declared(2, COYNE));
        send(people.statusChanged(1, GERRY, "ACTIVE", "SUSPENDED", "2017-04-20"));
        send(people.merged(GERRY, COYNE, 2));
        awaitEntries("HAPPENED Gerard Coyne" + STANDS + " 2", suspended(COYNE, 2));

        send(people.mergeUndone(GERRY, COYNE, 3));

        awaitEntries(
                "HAPPENED Gerard Coyne" + STANDS + " 2",
                "CANCELLED Gerry Coyne is suspended as Regional Secretary, West Midlands person");
        assertThat(timeline(story.election()))
                .filteredOn(entry -> "SUSPENSION".equals(entry.get("kind")))
                .extracting(entry -> participant(entry).get("personId"))
                .containsExactly(people.id(GERRY).toString());
    }

    @Test
    void an_endorsement_moves_with_the_candidacy_and_its_entry_stays_one() {
        var byDromey = people.byPerson("Jack Dromey");
        send(story.election("phase-changed"), people.created("Jack Dromey"), people.created("John Dromey"));
        send(
                people.declared(2, COYNE),
                people.declared(3, GERRY),
                people.endorsement("recorded", 1, 3, "SUPPORTS", byDromey));
        awaitEndorsement(
                "Jack Dromey supports Gerry Coyne", people.id("Jack Dromey").toString(), 3);

        send(merge());
        send(people.merged("Jack Dromey", "John Dromey", 2));
        send(people.endorsement("reassigned", 2, 2, "SUPPORTS", people.byPerson("John Dromey")));

        awaitEndorsement(
                "John Dromey supports Gerard Coyne", people.id("John Dromey").toString(), 2);
    }

    @Test
    void what_an_editor_wrote_names_the_survivor_while_the_merge_lasts() {
        send(story.election("phase-changed"), people.created(COYNE), people.created(GERRY));
        send(people.declared(2, COYNE), people.declared(3, GERRY));
        awaitEntries("HAPPENED Gerard Coyne" + STANDS + " 2", "HAPPENED Gerry Coyne" + STANDS + " 3");
        var id = added(story.election(), statement(3));

        send(merge());
        awaitParticipants(id, 2, people.id(COYNE).toString());
        var another = added(story.election(), statement(3));
        awaitParticipants(another, 2, people.id(COYNE).toString());

        send(undo());
        awaitParticipants(id, 3, people.id(GERRY).toString());
        anonymous().get("/v1/campaign-events/" + id).then().body("version", equalTo(1));
    }

    @Test
    void the_tag_of_an_entry_tells_who_is_shown_and_its_version_is_what_a_change_needs() {
        send(story.election("phase-changed"), people.created(COYNE), people.created(GERRY));
        send(people.declared(2, COYNE), people.declared(3, GERRY));
        awaitEntries("HAPPENED Gerard Coyne" + STANDS + " 2", "HAPPENED Gerry Coyne" + STANDS + " 3");
        var id = added(story.election(), statement(3));
        send(merge());
        awaitParticipants(id, 2, people.id(COYNE).toString());

        var merged = anonymous()
                .header("If-None-Match", "\"1\"")
                .get("/v1/campaign-events/" + id)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"1-[0-9a-f]+\""))
                .extract()
                .header("ETag");
        anonymous()
                .header("If-None-Match", merged)
                .get("/v1/campaign-events/" + id)
                .then()
                .statusCode(304);
        for (var status : List.of(200, 412)) {
            editor().contentType("application/merge-patch+json")
                    .header("If-Match", merged)
                    .body("{\"text\": \"It was long.\"}")
                    .patch("/v1/campaign-events/" + id)
                    .then()
                    .statusCode(status);
        }
        send(undo());
        awaitParticipants(id, 3, people.id(GERRY).toString());
        anonymous().get("/v1/campaign-events/" + id).then().header("ETag", "\"2\"");
    }

    private String statement(int candidate) {
        return """
                {"headline": "A speech", "kind": "STATEMENT", "startDate": {"value": "2017-02"},
                 "participants": [
                   {"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"},
                   {"type": "PERSON", "personId": "%s", "name": "Gerry", "role": "OTHER"}],
                 "sources": [{"title": "The press of the time", "kind": "NEWS"}]}
                """.formatted(story.candidate(candidate), people.id(GERRY));
    }

    private FeedEvent[] merge() {
        return new FeedEvent[] {
            people.merged(GERRY, COYNE, 2),
            people.reassigned(3, GERRY, 2, COYNE)
                    .withRecord(record ->
                            record.put("mergedIntoId", story.candidate(2).toString())),
            reassigned(2, COYNE)
        };
    }

    private FeedEvent[] undo() {
        return new FeedEvent[] {
            people.mergeUndone(GERRY, COYNE, 3), people.reassigned(3, GERRY, 3, GERRY), reassigned(3, GERRY)
        };
    }

    private FeedEvent reassigned(long version, String person) {
        return people.holding("reassigned", version, GERRY, "SUSPENDED")
                .withRecord(record -> record.put("personId", people.id(person).toString()));
    }

    private static void sendShuffled(long seed, FeedEvent... events) {
        var shuffled = new ArrayList<>(List.of(events));
        Collections.shuffle(shuffled, new Random(seed));
        send(shuffled.toArray(FeedEvent[]::new));
    }

    private String suspended(String name, int candidate) {
        return "HAPPENED %s is suspended as Regional Secretary, West Midlands %d".formatted(name, candidate);
    }

    private void awaitEntries(String... wanted) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(timeline(story.election()))
                        .filteredOn(entry -> !((List<?>) entry.getOrDefault("participants", List.of())).isEmpty())
                        .extracting(entry -> "%s %s %s"
                                .formatted(entry.get("status"), entry.get("headline"), who(participant(entry))))
                        .containsExactlyInAnyOrder(wanted));
    }

    private void awaitEndorsement(String headline, String person, int candidate) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(timeline(story.election()))
                        .filteredOn(entry -> "ENDORSEMENT".equals(entry.get("kind")))
                        .singleElement()
                        .satisfies(entry -> {
                            assertThat(entry.get("headline")).isEqualTo(headline);
                            assertThat(participants(entry).getFirst().get("personId"))
                                    .isEqualTo(person);
                            assertThat(who(participants(entry).getLast())).isEqualTo("" + candidate);
                        }));
    }

    private void awaitParticipants(String id, int candidate, String person) {
        Awaitility.await()
                .untilAsserted(() -> anonymous()
                        .get("/v1/campaign-events/" + id)
                        .then()
                        .body(
                                "participants[0].candidateId",
                                equalTo(story.candidate(candidate).toString()))
                        .body("participants[1].personId", equalTo(person))
                        .body("participants[1].name", equalTo("Gerry")));
    }

    private String who(Map<String, Object> participant) {
        for (int number = 2; number <= 3; number++) {
            if (story.candidate(number).toString().equals(participant.get("candidateId"))) {
                return Integer.toString(number);
            }
        }
        return "person";
    }

    private static Map<String, Object> participant(Map<String, Object> entry) {
        return participants(entry).getFirst();
    }

    @SuppressWarnings("unchecked") // JSON
    private static List<Map<String, Object>> participants(Map<String, Object> entry) {
        return (List<Map<String, Object>>) entry.getOrDefault("participants", List.of());
    }
}
