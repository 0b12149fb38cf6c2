package org.hustings.candidate.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.body;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers say of who held a post, side by side: Sky News has Len McCluskey elected in 2011, the BBC in 2010. */
@QuarkusTest
class PostHoldingClaimsTest {

    private static final String START = "/startDate";
    private static final String END = "/endDate";

    private Claimed holding = new Claimed("");

    @BeforeEach
    void aHolding() {
        holding = recorded(Map.of());
    }

    @Test
    void two_years_of_the_first_election_are_a_conflict_and_the_one_recorded_first_stays() {
        var bbc = holding.claim(START, date("2010"));

        holding.read()
                .header("ETag", "\"2\"")
                .body("startDate.value", equalTo("2011"))
                .body("status", equalTo("ACTIVE"))
                .body("disputed", contains(START));
        holding.conflicts()
                .header("ETag", "\"2\"")
                .body("items.property", contains(START))
                .body("items[0].shown.value", equalTo("2011"))
                .body("items[0].values.value.value", contains("2011", "2010"))
                .body("items[0].values.claimants", contains(List.of(), List.of("A paper")))
                .body("items[0].values.sources.title.flatten()", contains("Sky News", "An article"));
        holding.listed("?property=" + START).body("items.value.value", contains("2011", "2010"));
        anonymous().get(bbc).then().header("ETag", "\"1\"").body("subject", equalTo(holding.path()));
    }

    @Test
    void a_claim_that_is_ranked_settles_it_and_each_change_is_a_revision() {
        var bbc = holding.claim(START, date("2010"));

        Claimed.rank(bbc, 1, "PREFERRED", "The ballot closed in November 2010")
                .then()
                .statusCode(200);

        holding.read()
                .header("ETag", "\"3\"")
                .body("startDate.value", equalTo("2010"))
                .body("disputed", empty());
        holding.conflicts().body("items.property", contains(START)).body("items[0].disputed", equalTo(false));
        holding.revisions()
                .body(
                        "items.type",
                        contains(
                                "org.hustings.post-holding.claim-ranked.v1",
                                "org.hustings.post-holding.claim-added.v1",
                                "org.hustings.post-holding.recorded.v1"))
                .body("items[0].record.startDate.value", equalTo("2010"))
                .body("items[1].record.disputed", contains(START))
                .body("items[1].details.property", equalTo(START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status",
                "/statusReason",
                "/statusSince",
                "/statusSource",
                "/statusChanges",
                "/personId",
                "/draft",
                "/sources",
                "/disputed"
            })
    void what_is_decided_elsewhere_cannot_be_claimed(String property) {
        holding.add(Claimed.fact(property, "\"ENDED\""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-property"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisationId", "/postId"})
    void an_organisation_or_a_post_that_is_claimed_has_to_be_there(String property) {
        holding.add(Claimed.fact(property, "\"0%s\"".formatted(word().substring(1))))
                .then()
                .statusCode(422)
                .body("type", endsWith("/reference-not-found"))
                .body("violations.pointer", contains("/value"));
        var known = body();

        holding.add(preferred(property, "\"%s\"".formatted(known))).then().statusCode(201);

        holding.read()
                .body(property.substring(1), equalTo(known))
                .body("organisationName", equalTo("Unite the Union"))
                .body("postLabel", equalTo("General Secretary"));
    }

    @Test
    void a_name_that_looks_like_an_id_is_a_name() {
        var name = "0" + word().substring(1);

        holding.claim("/organisationName", "\"%s\"".formatted(name));

        holding.read().body("disputed", contains("/organisationName"));
    }

    @Test
    void what_is_claimed_keeps_to_the_rules_of_the_holding() {
        patch(holding.path(), 1, Map.of("endDate", Map.of("value", "2017")))
                .then()
                .statusCode(200);

        holding.add(Claimed.fact(START, date("2018")))
                .then()
                .statusCode(422)
                .body("type", endsWith("/post-holding-refused"))
                .body("violations.pointer", contains("/value"));
        holding.add(Claimed.fact("/role", "\"HONORARY\"")).then().statusCode(400);
    }

    @Test
    void a_direct_write_cannot_hide_the_best_claim() {
        holding.claim(START, date("2010"));

        patch(holding.path(), 2, Map.of("startDate", Map.of("value", "2012")))
                .then()
                .statusCode(409)
                .body("type", endsWith("/claimed-property"))
                .body("violations.pointer", contains(START));
        patch(holding.path(), 2, Map.of("role", "ACTING")).then().statusCode(200);
    }

    @Test
    void who_leaves_does_so_on_the_day_that_is_claimed() {
        holding.add(preferred(END, date("2017-04-28"))).then().statusCode(201);

        move("RESIGNED", "2017-05-01")
                .then()
                .statusCode(409)
                .body("type", endsWith("/claimed-property"))
                .body("violations.pointer", contains(END));

        move("RESIGNED", "2017-04-28").then().statusCode(201).body("endDate.value", equalTo("2017-04-28"));
    }

    @Test
    void who_is_reinstated_has_no_end_whatever_was_claimed_of_it() {
        move("DISMISSED", "2017-04-20").then().statusCode(201);
        var claim = holding.claim(END, date("2017-04-21"));
        holding.read().body("disputed", contains(END));

        move("ACTIVE", "2017-06-01").then().statusCode(201);

        holding.read().header("ETag", "\"4\"").body("$", not(hasKey("endDate"))).body("disputed", empty());
        anonymous().get(claim).then().body("$", hasKey("supersededAt"));
        patch(holding.path(), 4, Map.of("endDate", Map.of("value", "2021")))
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_claimed_of_a_draft_is_not_there_for_the_public_and_goes_with_it() {
        var draft = recorded(Map.of("draft", true));
        var claim = draft.claim(START, date("2010"));
        for (var path : List.of(draft.path() + "/claims", draft.path() + "/conflicts", claim)) {
            anonymous().get(path).then().statusCode(404).body("type", endsWith("/post-holding-not-found"));
        }
        viewer().get(claim).then().statusCode(200);

        delete(draft.path(), 2).then().statusCode(204);

        viewer().get(claim).then().statusCode(404).body("type", endsWith("/post-holding-not-found"));
    }

    @Test
    void claims_are_added_to_a_holding_that_is_there() {
        new Claimed("/v1/post-holdings/" + word())
                .add(Claimed.fact(START, date("2010")))
                .then()
                .statusCode(404)
                .body("type", endsWith("/post-holding-not-found"));
    }

    private static Claimed recorded(Map<String, ?> more) {
        var said = new HashMap<String, Object>(Map.of(
                "organisationName", "Unite the Union",
                "postLabel", "General Secretary",
                "role", "SUBSTANTIVE",
                "startDate", Map.of("value", "2011"),
                "sources", List.of(Map.of("title", "Sky News", "kind", "NEWS"))));
        said.putAll(more);
        var created = hold(person("Len McCluskey"), said).then().statusCode(201);
        return new Claimed(created.extract().header("Location"));
    }

    private Response move(String to, String on) {
        return post(holding.path() + "/transitions", Map.of("to", to, "effectiveOn", Map.of("value", on)));
    }

    private static String date(String value) {
        return "{\"value\": \"%s\"}".formatted(value);
    }

    private static String preferred(String property, String value) {
        return """
                {"property": "%s", "value": %s, "kind": "FACT", "rank": "PREFERRED", "rankReason": "The union says so"}
                """.formatted(property, value);
    }
}
