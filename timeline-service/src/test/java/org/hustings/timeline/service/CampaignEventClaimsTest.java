package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;
import static org.hustings.timeline.testing.Claimed.body;
import static org.hustings.timeline.testing.Claimed.date;
import static org.hustings.timeline.testing.Claimed.rank;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Claimed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers say of a campaign event, side by side. */
@QuarkusTest
class CampaignEventClaimsTest {

    private final String election = Api.election();

    @Inject
    ClaimStore store;

    @Test
    void two_dates_are_a_conflict_until_one_is_preferred() {
        var event = Claimed.of(election, statement("First elected", "2011"));
        var other = event.claim("/startDate", date("2010"));
        event.read()
                .header("ETag", "\"2\"")
                .body("startDate.value", equalTo("2011"))
                .body("sequence", equalTo(0))
                .body("disputed", contains("/startDate"));
        event.conflicts()
                .header("ETag", "\"2\"")
                .body("items.property", contains("/startDate"))
                .body("items[0].disputed", equalTo(true))
                .body("items[0].values.value.value", contains("2011", "2010"))
                .body("items[0].values[0].sources.title", contains("The gazette"));

        rank(other, 1, "PREFERRED", "Its own archive").then().statusCode(200).header("ETag", "\"2\"");

        event.read()
                .header("ETag", "\"3\"")
                .body("startDate.value", equalTo("2010"))
                .body("sequence", equalTo(1))
                .body("disputed", empty());
        assertThat(Api.each(Api.timeline(election), "headline")).containsExactly("First elected");
    }

    @Test
    void a_claim_moves_the_entry_in_the_timeline() {
        var event = Claimed.of(election, statement("Moved", "2031-04-02"));
        Claimed.of(election, statement("Stays", "2031-04-01"));

        rank(event.claim("/startDate", date("2031-03")), 1, "PREFERRED", "A diary")
                .then()
                .statusCode(200);

        assertThat(Api.each(Api.timeline(election), "headline")).containsExactly("Moved", "Stays");
    }

    @Test
    void the_history_tells_of_each_claim() {
        var event = Claimed.of(election, statement("First elected", "2011"));
        rank(event.claim("/startDate", date("2010")), 1, "DEPRECATED", "A misprint")
                .then()
                .statusCode(200);

        anonymous()
                .get(event.path() + "/revisions")
                .then()
                .body(
                        "items.type",
                        contains(
                                "org.hustings.campaign-event.claim-ranked.v1",
                                "org.hustings.campaign-event.claim-added.v1",
                                "org.hustings.campaign-event.recorded.v1"))
                .body("items[1].details.subject", equalTo(event.path()))
                .body("items[1].record.disputed", contains("/startDate"))
                .body("items[0].record.disputed", empty())
                .body("items[0].reason", equalTo("A misprint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALLEGATION", "PREDICTION", "OPINION"})
    void what_is_no_fact_is_kept_and_never_shown(String kind) {
        var event = Claimed.of(election, statement("The vote", "2031-04-01"));

        event.add(body("/text", "\"Reef is expected to win\"", kind)).then().statusCode(201);

        event.read().body("text", nullValue()).body("disputed", empty());
        event.listed("?kind=" + kind).body("items.value", contains("Reef is expected to win"));
    }

    @Test
    void what_is_claimed_of_a_draft_is_hidden_and_goes_with_it() {
        var draft = Claimed.of(election, statement("Gone", "2031").replaceFirst("\\{", "{\"draft\": true, "));
        var claim = draft.claim("/startDate", date("2030"));
        for (var path : List.of(draft.path() + "/claims", draft.path() + "/conflicts", claim)) {
            anonymous().get(path).then().statusCode(404).body("type", endsWith("/campaign-event-not-found"));
        }
        conflictsOf(election).body("items", empty());
        viewer().get(claim).then().statusCode(200);

        editor().header("If-Match", "\"2\"").delete(draft.path()).then().statusCode(204);

        viewer().get(claim).then().statusCode(404);
    }

    @Test
    void what_is_claimed_of_an_entry_under_embargo_is_not_told_before_it_is_published() {
        var hidden = Claimed.of(
                election,
                statement("Hidden", "2011").replaceFirst("\\{", "{\"publishAt\": \"2126-01-01T00:00:00Z\", "));
        hidden.claim("/startDate", date("2010"));
        patch(hidden.id(), 2, "{\"draft\": false}").then().statusCode(200);

        try (var topic = TopicReader.of("hustings.campaign-events.v1")) {
            assertThat(topic.awaitKey(election, 1))
                    .extracting(TopicRecord::eventType)
                    .containsExactly("org.hustings.campaign-event.published.v1");
        }
        hidden.read().body("disputed", contains("/startDate"));
    }

    @Test
    void a_draft_under_embargo_goes_with_what_is_claimed_of_it() {
        var hidden = Claimed.of(
                election,
                statement("Hidden", "2011").replaceFirst("\\{", "{\"publishAt\": \"2126-01-01T00:00:00Z\", "));
        var claim = hidden.claim("/startDate", date("2010"));

        editor().header("If-Match", "\"2\"").delete(hidden.path()).then().statusCode(204);

        assertThat(store.undeprecated(new ClaimSubject("campaign-event", hidden.id())))
                .isEmpty();
        viewer().get(claim).then().statusCode(404);
    }

    @Test
    void the_conflicts_of_an_election_are_in_the_order_of_the_timeline() {
        var late = Claimed.of(election, statement("Late", "2031-04-09"));
        var early = Claimed.of(election, statement("Early", "2031-04-01"));
        Claimed.of(election, statement("Undisputed", "2031-04-02")).claim("/text", "\"Only this\"");
        late.claim("/startDate", date("2031-04-10"));
        early.claim("/location", "\"Pier\"");
        early.claim("/location", "\"Harbour\"");

        conflictsOf(election)
                .body("items.event.headline", contains("Early", "Late"))
                .body("items[0].conflicts.property", contains("/location"))
                .body("items[0].conflicts[0].values.value", contains("Pier", "Harbour"))
                .body("items[1].conflicts[0].shown.value", equalTo("2031-04-09"));
    }

    private static ValidatableResponse conflictsOf(String election) {
        return anonymous()
                .get("/v1/elections/{id}/campaign-event-conflicts", election)
                .then()
                .statusCode(200);
    }
}
