package org.hustings.timeline.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.viewer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Exchange;
import org.hustings.timeline.testing.Feed;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who accused whom how often. */
@QuarkusTest
class AccusationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String election = Api.election();
    private final Exchange exchange = new Exchange(election);

    @Test
    void accusations_are_counted_by_speaker_and_target_most_often_first() {
        var column = exchange.alleges("Column", "2031-04-03", "Shore", "Reef", null);
        exchange.alleges("Reply", "2031-04-05", "Reef", "Shore", column);
        exchange.alleges("Leaflet", "2031-04", "Shore", "Reef", null);
        exchange.alleges("Of somebody", "2031-04-06", "Shore", "", null);

        accusations("")
                .body("items.speaker.name", contains("Shore", "Reef", "Shore"))
                .body("items[0].target.name", equalTo("Reef"))
                .body("items.allegations", contains(2, 1, 1))
                .body("items.answered", contains(1, 0, 0))
                .body("items[0].first.value", equalTo("2031-04"))
                .body("items[0].last.value", equalTo("2031-04-03"))
                .body("items[1].target.name", equalTo("Shore"))
                .body("items[2].target", nullValue());
    }

    @Test
    void what_is_no_allegation_or_was_cancelled_or_is_a_draft_is_not_counted() {
        added(election, Exchange.entry("STATEMENT", "Said", "2031", null, """
                "participants": [{"type": "PERSON", "name": "Shore", "role": "SPEAKER"},
                    {"type": "PERSON", "name": "Reef", "role": "TARGET"}]"""));
        var retracted = exchange.alleges("Retracted", "2031-04-03", "Shore", "Reef", null);
        patch(retracted, 1, "{\"status\": \"CANCELLED\"}").then().statusCode(200);
        added(election, Exchange.entry("ALLEGATION", "Draft", "2031", null, """
                "draft": true, "participants": [{"type": "PERSON", "name": "Shore", "role": "SPEAKER"}]"""));

        accusations("").body("items", empty());
        viewer().get("/v1/elections/{id}/accusations", election).then().body("items", hasSize(1));
    }

    @Test
    void a_reply_that_was_cancelled_answers_nothing() {
        var column = exchange.alleges("Column", "2031-04-03", "Shore", "Reef", null);
        var retracted = exchange.replies("Retracted", "2031-04-04", column);
        patch(retracted, 1, "{\"status\": \"CANCELLED\"}").then().statusCode(200);

        accusations("").body("items.answered", contains(0));

        exchange.replies("Reply", "2031-04-05", column);
        accusations("").body("items.answered", contains(1));
    }

    @Test
    void whoever_was_merged_into_another_is_counted_as_that_other_and_one_who_stands_as_the_candidate() {
        var story = Story.begin();
        var people = StoryPeople.of(story);
        Feed.send(story.election("created"), people.created("Len"), people.created("Leonard"), people.created("Jack"));
        Feed.send(people.declared(1, "Len"), people.merged("Leonard", "Len", 2));
        Api.timeline(story.election(), 2);
        var said = new Exchange(story.election());
        var candidate = story.candidate(1).toString();
        said.alleges("One", "2017-03-01", candidate, "Jack=" + people.id("Jack"), null);
        said.alleges("Two", "2017-03-02", "Len=" + people.id("Len"), "Jack=" + people.id("Jack"), null);
        said.alleges("Three", "2017-03-03", "L.=" + people.id("Leonard"), "J.=" + people.id("Jack"), null);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> of(story.election(), "")
                        .body("items", hasSize(1))
                        .body("items[0].speaker.type", equalTo("CANDIDATE"))
                        .body("items[0].speaker.participantId", equalTo(candidate))
                        .body("items[0].speaker.name", equalTo("Len"))
                        .body(
                                "items[0].target.participantId",
                                equalTo(people.id("Jack").toString()))
                        .body("items[0].target.name", equalTo("Jack"))
                        .body("items[0].allegations", equalTo(3)));
        of(story.election(), "?speaker=" + people.id("Leonard")).body("items.allegations", contains(3));
        of(story.election(), "?speaker=" + candidate + "&target=" + people.id("Jack"))
                .body("items", hasSize(1));
        of(story.election(), "?target=" + candidate).body("items", empty());
    }

    @Test
    void who_accuses_together_accuses_each() {
        added(election, Exchange.entry("ALLEGATION", "Together", "2031", null, """
                "participants": [{"type": "PERSON", "name": "Shore", "role": "SPEAKER"},
                    {"type": "ORGANISATION", "name": "Sea Workers", "role": "SPEAKER"},
                    {"type": "PERSON", "name": "Reef", "role": "TARGET"}]"""));

        accusations("")
                .body("items.speaker.name", contains("Sea Workers", "Shore"))
                .body("items.speaker.type", contains("ORGANISATION", "PERSON"));
    }

    @Test
    void pages_follow_on_each_other() {
        for (var speaker : new String[] {"Ada", "Bea", "Cid"}) {
            exchange.alleges("By " + speaker, "2031", speaker, "Reef", null);
        }

        String next = accusations("?limit=2")
                .body("items.speaker.name", contains("Ada", "Bea"))
                .extract()
                .path("next");

        anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.speaker.name", contains("Cid"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?speaker=x", "?target=", "?who=x", "?limit=0"})
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous()
                .get("/v1/elections/%s/accusations%s".formatted(election, query))
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_accuses_by_an_id_that_nobody_has() {
        exchange.alleges("Column", "2031-04-03", "Shore", "Reef", null);

        accusations("?speaker=" + UUID.randomUUID()).body("items", empty());
    }

    private ValidatableResponse accusations(String query) {
        return of(election, query);
    }

    private static ValidatableResponse of(String election, String query) {
        return anonymous()
                .get("/v1/elections/%s/accusations%s".formatted(election, query))
                .then()
                .statusCode(200);
    }
}
