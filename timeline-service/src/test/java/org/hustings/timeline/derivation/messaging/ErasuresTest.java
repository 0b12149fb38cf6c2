package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Api.viewer;
import static org.hustings.timeline.testing.Feed.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Kept;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a candidate who is to be forgotten: she stands, supports a rival, is suspended and is elected. */
@QuarkusTest
class ErasuresTest {

    private static final String ERASED = "[erased]";

    private final String name = "Quill" + UUID.randomUUID().toString().substring(0, 8);
    private final Story story = Story.begin();
    private final StoryPeople people = StoryPeople.of(story);

    @Inject
    DataSource dataSource;

    /** Else the next test would see events twice. */
    @AfterEach
    void awaitTopic() {
        new Kept(dataSource).awaitTopic();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothing_is_left_of_the_name_in_whatever_order_her_records_are_erased(long seed) throws Exception {
        tellEverything();
        var before = Api.each(timeline(story.election()), "id");
        assertThat(kept().tablesWith(name))
                .contains(
                        "campaign_event",
                        "candidate_copy",
                        "person_copy",
                        "recorded_fact",
                        "revision",
                        "source_change");

        eraseEverything(seed);

        Awaitility.await()
                .untilAsserted(() -> assertThat(kept().tablesWith(name)).isEmpty());
        assertThat(kept().eventsWith(name)).isEmpty();
        assertThat(kept().eventsWith("Under embargo")).isEmpty();
        assertThat(Api.each(timeline(story.election()), "id")).hasSameElementsAs(before);
        assertThat(Api.each(timeline(story.election()), "headline"))
                .contains(
                        ERASED + " stands for election",
                        ERASED + " qualifies for the ballot",
                        "Support for %s withdrawn".formatted(ERASED),
                        ERASED + " supports Len McCluskey",
                        ERASED + " is suspended as Regional Secretary, West Midlands",
                        "Result: " + ERASED + " elected with 59,067 votes",
                        "A speech");
    }

    @Test
    void a_name_that_an_editor_took_out_before_goes_from_what_was_said_before() throws Exception {
        begin();
        var id = recorded("\"draft\": false");
        Api.patch(id, 1, "{\"participants\": []}").then().statusCode(200);

        erasePerson();

        Awaitility.await()
                .untilAsserted(() -> assertThat(kept().tablesWith(name)).isEmpty());
        assertThat(kept().eventsWith(name)).isEmpty();
        anonymous().get("/v1/campaign-events/" + id).then().body("version", equalTo(2));
    }

    @Test
    void a_draft_that_named_her_and_was_deleted_is_in_the_log_without_her_name() throws Exception {
        begin();
        var id = recorded("\"draft\": true");
        Api.patch(id, 1, "{\"participants\": []}").then().statusCode(200);
        delete(id, 2);
        delete(recorded("\"draft\": true"), 1);
        delete(recorded("\"publishAt\": \"2099-01-01T12:00:00Z\""), 1);
        assertThat(kept().tablesWith(name)).contains("revision");

        erasePerson();

        Awaitility.await()
                .untilAsserted(() -> assertThat(kept().tablesWith(name)).isEmpty());
        assertThat(kept().eventsWith(name)).isEmpty();
    }

    @Test
    void an_entry_that_went_with_its_draft_election_is_in_the_log_without_her_name() throws Exception {
        send(story.election("created").withRecord(record -> record.put("draft", true)), people.created(name));
        Awaitility.await()
                .untilAsserted(() -> viewer().get("/v1/elections/" + story.election() + "/timeline")
                        .then()
                        .statusCode(200));
        var id = recorded("\"draft\": false");
        send(story.election("deleted").version(2));
        Awaitility.await()
                .untilAsserted(
                        () -> viewer().get("/v1/campaign-events/" + id).then().statusCode(404));
        assertThat(kept().tablesWith(name)).contains("revision");

        erasePerson();

        Awaitility.await()
                .untilAsserted(() -> assertThat(kept().tablesWith(name)).isEmpty());
        assertThat(kept().eventsWith(name)).isEmpty();
    }

    private void begin() {
        send(story.election("created"), people.created(name));
        Api.timeline(story.election(), 1);
    }

    private static void delete(String id, long version) {
        editor().header("If-Match", "\"" + version + "\"")
                .delete("/v1/campaign-events/" + id)
                .then()
                .statusCode(204);
    }

    private String recorded(String publication) {
        return added(story.election(), """
                {"headline": "A speech", "kind": "STATEMENT", "startDate": {"value": "2017-02"}, %s,
                 "participants": [{"type": "PERSON", "personId": "%s", "name": "%s", "role": "OTHER"}],
                 "sources": [{"title": "The press of the time", "kind": "NEWS"}]}
                """.formatted(publication, people.id(name), name));
    }

    private void erasePerson() {
        send(people.person("erased", 2, name, record -> record.put("name", ERASED)));
    }

    private void tellEverything() {
        send(story.election("phase-changed"), people.created(name), story.declared(1, "Len McCluskey"));
        send(people.declared(2, name)
                .withRecord(record -> record.putObject("affiliation").put("description", name + " of the West")));
        send(story.candidate("status-changed")
                .withRecord(record -> candidacy(record, name))
                .withDetails(details -> details.put("reason", name + " is nominated")));
        send(story.candidate("changed").version(4).withRecord(record -> {
            candidacy(record, name);
            ((ObjectNode) record.get("supportWithdrawn")).put("by", "Friends of " + name);
        }));
        send(people.endorsement("recorded", 1, 1, "SUPPORTS", people.byPerson(name))
                .withRecord(record -> record.put("statement", "I, %s, support him".formatted(name))));
        send(people.statusChanged(1, name, "ACTIVE", "SUSPENDED", "2017-04-20")
                .withDetails(details -> details.put("reason", name + " is investigated")));
        send(story.election("result-recorded").withDetails(this::elect));
        Awaitility.await()
                .untilAsserted(() -> assertThat(Api.each(timeline(story.election()), "headline"))
                        .contains(
                                name + " stands for election",
                                name + " qualifies for the ballot",
                                "Friends of %s withdraws support from %s".formatted(name, name),
                                name + " supports Len McCluskey",
                                name + " is suspended as Regional Secretary, West Midlands",
                                "Result: " + name + " elected with 59,067 votes"));
        edit();
        write();
    }

    /** The golden result elects the first candidate. */
    private void elect(ObjectNode result) {
        var text = result.toString()
                .replace(story.candidate(1).toString(), "first")
                .replace(story.candidate(2).toString(), story.candidate(1).toString())
                .replace("first", story.candidate(2).toString());
        try {
            result.setAll((ObjectNode) new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void edit() {
        for (var entry : timeline(story.election())) {
            if (String.valueOf(entry.get("headline")).contains(name)) {
                Api.patch(
                                String.valueOf(entry.get("id")),
                                Long.parseLong(String.valueOf(entry.get("version"))),
                                """
                                {"headline": "%s, worded better", "text": "All about %s"}""".formatted(name, name))
                        .then()
                        .statusCode(200);
            }
        }
    }

    private void write() {
        var id = added(story.election(), """
                {"headline": "A speech", "kind": "STATEMENT", "startDate": {"value": "2017-02"},
                 "participants": [{"type": "PERSON", "personId": "%s", "name": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The press of the time", "kind": "NEWS"}]}
                """.formatted(people.id(name), name));
        anonymous().get("/v1/campaign-events/" + id).then().body("participants[0].name", equalTo(name));
        added(story.election(), """
                {"headline": "Under embargo", "kind": "STATEMENT", "startDate": {"value": "2017-02"},
                 "publishAt": "2099-01-01T12:00:00Z",
                 "participants": [{"type": "PERSON", "personId": "%s", "name": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The press of the time", "kind": "NEWS"}]}
                """.formatted(people.id(name), name));
    }

    private void eraseEverything(long seed) {
        var events = new ArrayList<>(List.of(
                people.person(
                        "erased",
                        2,
                        name,
                        record -> record.put("name", ERASED).put("erasedAt", "2026-11-21T10:30:00Z")),
                candidate("erased", 9),
                people.endorsement("erased", 2, 1, "SUPPORTS", people.byPerson(name))
                        .withRecord(record -> record.putArray("sources")),
                people.holding("erased", 2, name, "SUSPENDED")));
        Collections.shuffle(events, new Random(seed));
        send(events.toArray(FeedEvent[]::new));
    }

    private FeedEvent candidate(String what, long version) {
        return people.reassigned(2, name, version, name)
                .as("org.hustings.candidate." + what + ".v1")
                .withRecord(record -> {
                    candidacy(record, ERASED);
                    record.remove(List.of("affiliation", "nominations"));
                    record.putArray("sources");
                })
                .with(data -> data.remove("details"));
    }

    private void candidacy(ObjectNode record, String ballotName) {
        record.put("id", story.candidate(2).toString())
                .put("personId", people.id(name).toString())
                .put("ballotName", ballotName);
    }

    private Kept kept() {
        return new Kept(dataSource);
    }
}
