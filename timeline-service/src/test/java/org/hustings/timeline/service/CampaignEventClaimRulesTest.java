package org.hustings.timeline.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;
import static org.hustings.timeline.testing.Claimed.body;
import static org.hustings.timeline.testing.Claimed.date;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Claimed;
import org.hustings.timeline.testing.Exchange;
import org.hustings.timeline.testing.Feed;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What claims about campaign events are held to, and what they hold direct writes to. */
@QuarkusTest
class CampaignEventClaimRulesTest {

    private static final String ALLEGATION = """
            {"headline": "Shore accuses Reef", "kind": "ALLEGATION", "startDate": {"value": "2031-04-01"},
             "participants": [{"type": "PERSON", "name": "Ada Shore", "role": "SPEAKER"}],
             "sources": [{"title": "The gazette", "kind": "NEWS"}]}
            """;

    private final String election = Api.election();

    @Test
    void no_claim_makes_a_fact_of_an_allegation() {
        Claimed.of(election, ALLEGATION)
                .add(body("/kind", "\"STATEMENT\"", "FACT"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-property"));
        Claimed.of(election, ALLEGATION)
                .add(body("/participants", "[]", "FACT"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-property"));
    }

    @Test
    void whether_something_is_an_allegation_is_an_editors_decision_whatever_is_claimed() {
        var event = Claimed.of(election, ALLEGATION.replace("ALLEGATION", "STATEMENT"));
        event.add(body("/kind", "\"ALLEGATION\"", "FACT"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/campaign-event-refused"))
                .body("violations.pointer", contains("/value"))
                .body("violations.code", contains("allegation-claimed"));
        event.claim("/kind", "\"INTERVIEW\"");

        patch(event.id(), 2, "{\"kind\": \"ALLEGATION\"}").then().statusCode(200);

        event.conflicts().body("items", empty());
        conflictsOf(election).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /headline  | " "                       | 422 | invalid-body           | /value
                    /location  | 1                         | 400 | malformed-body         | /value
                    /startDate | {"value": "May"}          | 400 | malformed-body         | /value
                    /startDate | {"value": "2031", "a": 1} | 400 | malformed-body         | /value/a
                    /endDate   | {"value": "2030"}         | 422 | campaign-event-refused | /value
                    headline   | "Len"                     | 422 | unknown-property       | /property
                    """)
    void a_value_that_breaks_a_rule_is_refused_like_a_direct_write(
            String property, String value, int status, String problem, String pointer) {
        Claimed.of(election, statement("The vote", "2031-04-01"))
                .add(body(property, value, "FACT"))
                .then()
                .statusCode(status)
                .body("type", endsWith("/" + problem))
                .body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/draft",
                "/status",
                "/participants",
                "/inReplyTo",
                "/media",
                "/group",
                "/sources",
                "/identifiers",
                "/disputed",
                "/origin",
                "/version",
                "/startDate/value"
            })
    void what_editors_decide_cannot_be_claimed(String property) {
        Claimed.of(election, statement("The vote", "2031-04-01"))
                .add(body(property, "true", "FACT"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-property"));
    }

    @Test
    void what_is_claimed_of_a_derived_entry_belongs_to_the_record_that_it_tells_of() {
        var story = Story.begin();
        Feed.send(story.election("phase-changed"));
        var derived = new Claimed(
                (String) Api.each(Api.timeline(story.election(), 1), "id").getFirst());

        derived.add(body("/startDate", date("2016-12-07"), "FACT"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/claims-of-change"))
                .body("detail", containsString("/v1/elections/" + story.election()));
        derived.listed("").body("items", empty());
        derived.conflicts().body("items", empty());
    }

    @Test
    void a_direct_write_cannot_hide_the_best_claim() {
        var event = Claimed.of(election, statement("The vote", "2031-04-01"));
        event.claim("/location", "\"Harbour hall\"");

        patch(event.id(), 2, "{\"location\": null}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/claimed-property"))
                .body("violations.pointer", contains("/location"));
        patch(event.id(), 2, "{\"text\": \"In the rain\"}").then().statusCode(200);
    }

    @Test
    void a_date_that_is_claimed_goes_with_what_answers_the_entry() {
        var column = Claimed.of(election, statement("Column", "2031-04-01"));
        new Exchange(election).replies("Reply", "2031-04-02", column.id());

        column.add(body("/startDate", date("2031-05-01"), "FACT"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("reply-too-early"))
                .body("violations.pointer", contains("/value"));
        column.add(body("/startDate", date("2031-03-01"), "FACT")).then().statusCode(201);
    }

    @Test
    void claims_are_added_by_editors_only() {
        var event = Claimed.of(election, statement("The vote", "2031-04-01"));

        viewer().contentType("application/json")
                .body(body("/text", "\"x\"", "FACT"))
                .post(event.path() + "/claims")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse conflictsOf(String election) {
        return anonymous()
                .get("/v1/elections/{id}/campaign-event-conflicts", election)
                .then()
                .statusCode(200);
    }
}
