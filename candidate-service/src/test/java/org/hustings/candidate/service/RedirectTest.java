package org.hustings.candidate.service;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.editor;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.merged;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.undo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record for which another one stands leads there, with whatever is asked of it. */
@QuarkusTest
class RedirectTest {

    private static final String PATCH = "application/merge-patch+json";

    private String person = "";
    private String duplicate = "";
    private String standing = "";
    private String merged = "";
    private String merge = "";

    @BeforeEach
    void mergeThem() {
        var election = election();
        person = person("Len McCluskey");
        duplicate = person("Leonard McCluskey");
        standing = id(stand(election, Map.of("personId", person)));
        merged = id(stand(election, Map.of("personId", duplicate)));
        merge = merged(person, duplicate);
    }

    @Test
    void all_methods_lead_on_and_nobody_is_to_remember_it() {
        leadsOn(still(anonymous()).get("/v1/people/" + duplicate), "/v1/people/" + person)
                .then()
                .header("Cache-Control", "no-cache")
                .header("Vary", containsString("Authorization"))
                .body(equalTo(""));
        leadsOn(still(anonymous()).head("/v1/people/" + duplicate), "/v1/people/" + person);
        leadsOn(patch("/v1/people/" + duplicate), "/v1/people/" + person);
        leadsOn(ifMatch().delete("/v1/people/" + duplicate), "/v1/people/" + person);
        leadsOn(still(anonymous()).get("/v1/candidates/" + merged), "/v1/candidates/" + standing);
        leadsOn(patch("/v1/candidates/" + merged), "/v1/candidates/" + standing);
        leadsOn(ifMatch().delete("/v1/candidates/" + merged), "/v1/candidates/" + standing);
        leadsOn(
                ifMatch()
                        .contentType("application/json")
                        .body(Map.of("to", "WITHDRAWN"))
                        .post("/v1/candidates/%s/transitions".formatted(merged)),
                "/v1/candidates/%s/transitions".formatted(standing));
    }

    @Test
    void what_is_below_the_record_leads_to_the_same_below_the_other_with_its_query() {
        leadsOn(
                still(anonymous()).get("/v1/people/%s/claims?limit=1&rank=NORMAL".formatted(duplicate)),
                "/v1/people/%s/claims?limit=1&rank=NORMAL".formatted(person));
        leadsOn(
                still(anonymous()).get("/v1/candidates/%s/conflicts".formatted(merged)),
                "/v1/candidates/%s/conflicts".formatted(standing));
        leadsOn(
                still(editor())
                        .contentType("application/json")
                        .body("{\"property\": \"/name\", \"value\": \"Len\"}")
                        .post("/v1/people/%s/claims".formatted(duplicate)),
                "/v1/people/%s/claims".formatted(person));
    }

    @Test
    void what_was_known_at_an_instant_is_told_of_the_record_itself() {
        var now = Instant.now();

        for (var path : List.of("/v1/people/" + duplicate, "/v1/candidates/" + merged)) {
            still(anonymous())
                    .get("%s?asKnownAt=%s".formatted(path, now.minusMillis(1)))
                    .then()
                    .statusCode(200)
                    .body("mergedIntoId", notNullValue());
        }
    }

    @Test
    void a_client_that_follows_gets_to_the_record() {
        anonymous().get("/v1/people/" + duplicate).then().statusCode(200).body("id", equalTo(person));
        anonymous().get("/v1/candidates/" + merged).then().statusCode(200).body("id", equalTo(standing));
    }

    @Test
    void the_history_and_the_merges_are_their_own() {
        for (var path : new String[] {
            "/v1/people/%s/revisions?limit=1".formatted(duplicate),
            "/v1/people/%s/merges".formatted(duplicate),
            "/v1/people/%s/merges/%s".formatted(duplicate, merge),
            "/v1/candidates/%s/revisions".formatted(merged)
        }) {
            still(anonymous()).get(path).then().statusCode(200).header("Location", nullValue());
        }
    }

    @Test
    void a_request_that_breaks_a_rule_is_told_so_at_once() {
        still(anonymous())
                .get("/v1/people/%s?unknown=1".formatted(duplicate))
                .then()
                .statusCode(400);
        still(editor())
                .contentType(PATCH)
                .body("{}")
                .patch("/v1/people/" + duplicate)
                .then()
                .statusCode(428);
        still(anonymous())
                .contentType(PATCH)
                .header("If-Match", "\"1\"")
                .body("{}")
                .patch("/v1/people/" + duplicate)
                .then()
                .statusCode(401);
    }

    @Test
    void what_comes_back_leads_nowhere() {
        undo(person, merge).then().statusCode(201);

        still(anonymous()).get("/v1/people/" + duplicate).then().statusCode(200).body("id", equalTo(duplicate));
        still(anonymous())
                .get("/v1/candidates/" + merged)
                .then()
                .statusCode(200)
                .body("id", equalTo(merged));
    }

    @Test
    void records_that_stand_for_themselves_are_answered_as_before() {
        var other = candidate(election(), "Gerard Coyne");

        still(anonymous()).get("/v1/candidates/" + other).then().statusCode(200);
        still(anonymous()).get("/v1/people/nobody").then().statusCode(404);
        still(anonymous())
                .get("/v1/candidates/019a2b6c-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", endsWith("/candidate-not-found"));
    }

    private static Response leadsOn(Response answer, String location) {
        answer.then().statusCode(308).header("Location", location);
        return answer;
    }

    private static Response patch(String path) {
        return ifMatch().contentType(PATCH).body("{}").patch(path);
    }

    private static RequestSpecification ifMatch() {
        return still(editor()).header("If-Match", "\"1\"");
    }

    private static RequestSpecification still(RequestSpecification request) {
        return request.redirects().follow(false);
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }
}
