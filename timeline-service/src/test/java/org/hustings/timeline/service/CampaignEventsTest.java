package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.add;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.candidateOf;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

/** What an editor does with campaign events, and what the public sees of it. */
@QuarkusTest
class CampaignEventsTest {

    private final String election = Api.election();

    @Test
    void a_campaign_event_is_read_as_it_was_written() {
        var made = add(election, """
                {"headline": "A column", "text": "In full.", "kind": "ALLEGATION", "group": "The exchange",
                 "startDate": {"value": "2031-03-27", "approximate": true}, "endDate": {"value": "2031-04-02"},
                 "location": "Sea", "media": [{"url": "https://example.org/a.jpg", "alt": "A column"}],
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"},
                     {"type": "PERSON", "name": "Ben Strand", "role": "TARGET"},
                     {"type": "ORGANISATION", "name": "Port of Sea", "role": "OTHER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(candidateOf(election)));

        made.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", "/v1/campaign-events/" + made.path("id"))
                .body("status", equalTo("SCHEDULED"))
                .body("origin", equalTo("MANUAL"))
                .body("sequence", equalTo(0))
                .body("derivedFrom", nullValue())
                .body("participants.type", equalTo(List.of("CANDIDATE", "PERSON", "ORGANISATION")))
                .body("participants[0].candidateId", equalTo(candidateOf(election)));
        assertThat(anonymous().get("/v1/campaign-events/" + made.path("id")).asString())
                .isEqualTo(made.asString());
    }

    @Test
    void an_unchanged_event_is_not_sent_again() {
        var id = added(election, statement("Once", "2031-04-01"));

        anonymous()
                .header("If-None-Match", "\"1\"")
                .get("/v1/campaign-events/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_patch_changes_what_it_names_and_removes_what_it_sets_to_null() {
        var id = added(election, """
                {"headline": "Before", "text": "gone soon", "kind": "STATEMENT", "startDate": {"value": "2031-04"},
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """);

        patch(id, 1, "{\"headline\": \"After\", \"text\": null, \"startDate\": {\"value\": \"2031-04-02\"}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("headline", equalTo("After"))
                .body("text", nullValue())
                .body("startDate.value", equalTo("2031-04-02"))
                .body("sequence", equalTo(1))
                .body("kind", equalTo("STATEMENT"));
    }

    @Test
    void a_patch_of_an_older_version_is_stale() {
        var id = added(election, statement("Before", "2031-04-01"));
        patch(id, 1, "{\"headline\": \"First\"}").then().statusCode(200);

        patch(id, 1, "{\"headline\": \"Second\"}").then().statusCode(412).contentType(PROBLEM);
    }

    @Test
    void a_write_without_a_version_is_refused() {
        var id = added(election, statement("Before", "2031-04-01"));

        editor().delete("/v1/campaign-events/" + id).then().statusCode(428).contentType(PROBLEM);
    }

    @Test
    void a_patch_that_changes_nothing_keeps_the_version() {
        var id = added(election, statement("Same", "2031-04-01"));

        patch(id, 1, "{\"headline\": \"Same\"}").then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void a_draft_is_there_for_roles_only_until_it_is_published() {
        var id = added(election, statement("Later", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));
        anonymous().get("/v1/campaign-events/" + id).then().statusCode(404).contentType(PROBLEM);
        viewer().get("/v1/campaign-events/" + id).then().statusCode(200);
        assertThat(Api.timeline(election)).isEmpty();

        patch(id, 1, "{\"draft\": false}").then().statusCode(200);

        assertThat(Api.each(Api.timeline(election), "headline")).containsExactly("Later");
        patch(id, 2, "{\"draft\": true}").then().statusCode(409).body("type", problem("already-published"));
    }

    @Test
    void only_a_draft_is_deleted() {
        var draft = added(election, statement("Never mind", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));
        var published = added(election, statement("It stays", "2031-04-01"));

        delete(draft).statusCode(204);
        delete(published).statusCode(409).body("type", problem("published-record"));

        viewer().get("/v1/campaign-events/" + draft).then().statusCode(404);
    }

    @Test
    void the_timeline_of_a_draft_election_is_hidden_from_the_public() {
        var hidden = Api.draftElection();
        var id = added(hidden, statement("Not yet", "2031-04-01"));

        anonymous().get("/v1/campaign-events/" + id).then().statusCode(404);
        anonymous().get("/v1/campaign-events/" + id + "/revisions").then().statusCode(404);
        anonymous().get("/v1/elections/" + hidden + "/timeline").then().statusCode(404);
        anonymous().get("/v1/elections/" + hidden + "/campaign-events").then().statusCode(404);
        viewer().get("/v1/elections/" + hidden + "/timeline")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(id));
    }

    @Test
    void the_history_tells_every_change_newest_first() {
        var id = added(election, statement("First", "2031-04-01"));
        patch(id, 1, "{\"headline\": \"Second\"}").then().statusCode(200);

        anonymous()
                .get("/v1/campaign-events/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(2, 1)))
                .body(
                        "items.type",
                        equalTo(List.of(
                                "org.hustings.campaign-event.changed.v1", "org.hustings.campaign-event.recorded.v1")))
                .body("items[0].changed", equalTo(List.of("/headline")))
                .body("items[0].record.headline", equalTo("Second"));
    }

    @Test
    void a_draft_that_others_reply_to_is_not_deleted() {
        var draft = added(election, statement("A column", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));
        added(
                election,
                statement("A reply", "2031-04-02")
                        .replaceFirst("\\{", "{\"draft\": true, \"inReplyTo\": \"" + draft + "\", "));

        delete(draft).statusCode(409).body("type", problem("campaign-event-has-replies"));
    }

    @Test
    void a_post_sent_again_with_its_key_adds_nothing() {
        var key = UUID.randomUUID().toString();
        var first = addWithKey(key);

        var second = addWithKey(key);

        assertThat(second).isEqualTo(first);
        assertThat(Api.timeline(election)).hasSize(1);
    }

    private String addWithKey(String key) {
        return editor().header("Idempotency-Key", key)
                .body(statement("Once only", "2031-04-01"))
                .post("/v1/elections/" + election + "/campaign-events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse delete(String id) {
        return editor().header("If-Match", "\"1\"")
                .delete("/v1/campaign-events/" + id)
                .then();
    }

    private static Matcher<String> problem(String code) {
        return equalTo("https://hustings.org/problems/" + code);
    }
}
