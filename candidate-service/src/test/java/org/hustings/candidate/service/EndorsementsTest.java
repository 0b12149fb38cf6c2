package org.hustings.candidate.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.endorsement;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.withdraw;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One endorsement, from its recording to its withdrawal. */
@QuarkusTest
class EndorsementsTest {

    private final String election = election();
    private String coyne = "";

    @BeforeEach
    void stand() {
        coyne = candidate(election, "Gerard Coyne");
    }

    @Test
    void an_endorsement_is_recorded_and_read_back_whole() {
        var answer = endorse(coyne, """
                {"endorser": {"type": "TEXT", "name": "Jack Dromey"}, "capacity": "MP for Birmingham Erdington",
                 "stance": "SUPPORTS", "madeAt": {"value": "2017-01"}, "statement": "He is the one.",
                 "sources": [{"title": "Coyne for General Secretary", "kind": "CAMPAIGN"}]}""");

        answer.then().statusCode(201).header("ETag", "\"1\"");
        anonymous()
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("Location", nullValue())
                .body("candidateId", equalTo(coyne))
                .body("electionId", equalTo(election))
                .body("endorser", equalTo(Map.of("type", "TEXT", "name", "Jack Dromey")))
                .body("capacity", equalTo("MP for Birmingham Erdington"))
                .body("stance", equalTo("SUPPORTS"))
                .body("madeAt.value", equalTo("2017-01"))
                .body("statement", equalTo("He is the one."))
                .body("sources.title", equalTo(List.of("Coyne for General Secretary")))
                .body("$", not(hasKey("withdrawnAt")))
                .body("links", not(hasKey("endorser")))
                .body("links.candidate", equalTo("/v1/candidates/" + coyne));
    }

    @Test
    void nobody_endorses_a_candidate_who_is_not_recorded() {
        endorse(word(), Map.of("endorser", Map.of("type", "TEXT", "name", "A"), "stance", "SUPPORTS"))
                .then()
                .statusCode(404)
                .body("type", endsWith("/candidate-not-found"));
    }

    @Test
    void a_change_tells_what_it_changed_and_one_that_changes_nothing_leaves_no_trace() {
        var id = endorsement(coyne, "Jack Dromey", Map.of("capacity", "MP"));
        patch("/v1/endorsements/" + id, 1, Map.of("capacity", "MP"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        patch("/v1/endorsements/" + id, 1, "{\"capacity\": null, \"madeAt\": {\"value\": \"2017\"}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        patch("/v1/endorsements/" + id, 1, Map.of("capacity", "Lord")).then().statusCode(412);

        viewer().get("/v1/endorsements/%s/revisions".formatted(id))
                .then()
                .body(
                        "items.type",
                        equalTo(List.of("org.hustings.endorsement.changed.v1", "org.hustings.endorsement.recorded.v1")))
                .body("items[0].changed", equalTo(List.of("/capacity", "/madeAt")));
    }

    @Test
    void an_endorsement_is_withdrawn_once_and_stays_readable() {
        var id = endorsement(coyne, "Jack Dromey", Map.of("madeAt", Map.of("value", "2017-01-10")));

        withdraw(id, "2017-01-09")
                .then()
                .statusCode(422)
                .body("type", endsWith("/endorsement-date-refused"))
                .body("violations.pointer", equalTo(List.of("/withdrawnAt")));
        withdraw(id, "2017-04-01")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", equalTo("/v1/endorsements/" + id))
                .body("withdrawnAt.value", equalTo("2017-04-01"));
        withdraw(id, "2017-04-02").then().statusCode(409).body("type", endsWith("/endorsement-withdrawn"));

        anonymous().get("/v1/endorsements/" + id).then().statusCode(200).body("stance", equalTo("SUPPORTS"));
        viewer().get("/v1/endorsements/%s/revisions".formatted(id))
                .then()
                .body("items[0].type", equalTo("org.hustings.endorsement.withdrawn.v1"))
                .body("items[0].occurredAt", startsWith("2017-04-01"))
                .body("items[0].details.withdrawnAt.value", equalTo("2017-04-01"));
    }

    @Test
    void a_draft_is_there_for_those_with_a_role_and_is_published_or_deleted() {
        var kept = endorsement(coyne, "Jack Dromey", Map.of("draft", true));
        var dropped = endorsement(coyne, "Nobody", Map.of("draft", true));
        anonymous()
                .get("/v1/endorsements/" + kept)
                .then()
                .statusCode(404)
                .body("type", endsWith("/endorsement-not-found"));
        viewer().get("/v1/endorsements/" + kept).then().statusCode(200);
        withdraw(kept, "2017-04-01").then().statusCode(409).body("type", endsWith("/endorsement-is-draft"));

        patch("/v1/endorsements/" + kept, 1, Map.of("draft", false)).then().statusCode(200);
        delete("/v1/endorsements/" + dropped, 1).then().statusCode(204);

        anonymous().get("/v1/endorsements/" + kept).then().statusCode(200);
        viewer().get("/v1/endorsements/" + dropped).then().statusCode(404);
        delete("/v1/endorsements/" + kept, 2).then().statusCode(409).body("type", endsWith("/published-record"));
        patch("/v1/endorsements/" + kept, 2, Map.of("draft", true))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-published"));
    }

    @Test
    void what_is_said_of_a_draft_candidacy_is_hidden_with_it() {
        var draft = id(Client.stand(election, Map.of("personId", person("Ian Allinson"), "draft", true)));
        var id = endorsement(draft, "Jack Dromey", Map.of());
        anonymous().get("/v1/endorsements/" + id).then().statusCode(404);
        anonymous()
                .get("/v1/candidates/%s/endorsements".formatted(draft))
                .then()
                .statusCode(404);
        anonymous()
                .get("/v1/candidates/%s/endorsements/counts".formatted(draft))
                .then()
                .statusCode(404);
        delete("/v1/candidates/" + draft, 1).then().statusCode(409).body("type", endsWith("/candidate-endorsed"));

        patch("/v1/candidates/" + draft, 1, Map.of("draft", false)).then().statusCode(200);

        anonymous().get("/v1/endorsements/" + id).then().statusCode(200);
    }

    @Test
    void what_is_said_in_a_draft_election_is_hidden_with_it() {
        var hidden = candidate("hidden." + word(), "Gerard Coyne");
        var person = person("Jack Dromey");
        var id = id(endorse(
                hidden, Map.of("endorser", Map.of("type", "PERSON", "personId", person), "stance", "SUPPORTS")));

        anonymous().get("/v1/endorsements/" + id).then().statusCode(404);
        anonymous()
                .get("/v1/people/%s/endorsements".formatted(person))
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        viewer().get("/v1/people/%s/endorsements".formatted(person)).then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void the_same_key_records_an_endorsement_once() {
        var key = word();
        for (int i = 0; i < 2; i++) {
            Client.editor()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body("{\"endorser\": {\"type\": \"TEXT\", \"name\": \"A\"}, \"stance\": \"NEUTRAL\"}")
                    .post("/v1/candidates/%s/endorsements".formatted(coyne))
                    .then()
                    .statusCode(201);
        }

        anonymous()
                .get("/v1/candidates/%s/endorsements/counts".formatted(coyne))
                .then()
                .body("neutral", equalTo(1));
    }
}
