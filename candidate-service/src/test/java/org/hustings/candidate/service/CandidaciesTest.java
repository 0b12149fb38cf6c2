package org.hustings.candidate.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.move;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CandidaciesTest {

    @Test
    void a_created_candidacy_is_read_back_as_answered_from_the_location() {
        var election = election();
        var person = person("Gerard Coyne");

        var created = stand(election, Map.of("personId", person, "slogan", "Time for a change", "listPosition", 2))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("ballotName", equalTo("Gerard Coyne"))
                .body("preElectionStatus", equalTo("DECLARED"))
                .body("incumbent", equalTo(false))
                .body("$", not(hasKey("postElectionStatus")))
                .body("links.election", equalTo("/v1/elections/" + election))
                .body("links.person", equalTo("/v1/people/" + person))
                .extract();

        anonymous()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(equalTo(created.asString()));
    }

    @Test
    void a_person_stands_in_an_election_once() {
        var election = election();
        var person = person("Ian Allinson");
        stand(election, Map.of("personId", person)).then().statusCode(201);

        stand(election, Map.of("personId", person))
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/duplicate-candidacy"));
    }

    @Test
    void a_person_stands_in_several_elections() {
        var person = person("Ian Allinson");
        stand(election(), Map.of("personId", person)).then().statusCode(201);

        stand(election(), Map.of("personId", person)).then().statusCode(201);
    }

    @Test
    void nobody_stands_who_is_not_recorded() {
        stand(election(), Map.of("personId", UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", endsWith("/unknown-person"))
                .body("violations.pointer", equalTo(List.of("/personId")));
    }

    @Test
    void a_candidacy_may_be_recorded_as_qualified_at_once_but_not_as_withdrawn() {
        var election = election();
        stand(election, Map.of("personId", person("A"), "preElectionStatus", "QUALIFIED"))
                .then()
                .statusCode(201)
                .body("preElectionStatus", equalTo("QUALIFIED"));

        stand(election, Map.of("personId", person("B"), "preElectionStatus", "WITHDRAWN"))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/preElectionStatus")));
    }

    @Test
    void a_legal_move_answers_with_the_candidate_at_the_next_version() {
        var id = candidate(election(), "Len McCluskey");

        post("/v1/candidates/%s/transitions".formatted(id), """
                {"to": "QUALIFIED", "effectiveOn": {"value": "2017-02-17"}, "reason": "1,185 branch nominations",
                 "source": {"title": "Branch nominations", "kind": "NEWS"}}""")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/candidates/" + id))
                .header("ETag", "\"2\"")
                .body("preElectionStatus", equalTo("QUALIFIED"));

        viewer().get("/v1/candidates/%s/revisions".formatted(id))
                .then()
                .statusCode(200)
                .body(
                        "items.type",
                        equalTo(List.of(
                                "org.hustings.candidate.status-changed.v1", "org.hustings.candidate.declared.v1")))
                .body("items[0].occurredAt", equalTo("2017-02-17T00:00:00Z"))
                .body("items[0].reason", equalTo("1,185 branch nominations"))
                .body("items[0].actor", equalTo("editor"))
                .body("items[0].details.from", equalTo("DECLARED"))
                .body("items[0].changed", equalTo(List.of("/preElectionStatus", "/statusChanges")));
    }

    @Test
    void an_illegal_move_is_a_conflict_that_names_the_legal_ones() {
        var id = candidate(election(), "Gerard Coyne");
        move(id, "WITHDRAWN").then().statusCode(201);

        move(id, "QUALIFIED")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/illegal-status-change"))
                .body("detail", endsWith("is WITHDRAWN and cannot become QUALIFIED; the status is final"));
    }

    @Test
    void a_status_is_no_field_to_patch() {
        var id = candidate(election(), "Gerard Coyne");

        patch("/v1/candidates/" + id, 1, "{\"preElectionStatus\": \"QUALIFIED\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/preElectionStatus")));
        patch("/v1/candidates/" + id, 1, "{\"postElectionStatus\": \"WINNER\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/postElectionStatus")));
    }

    @Test
    void a_merge_patch_changes_what_it_names_also_inside() {
        var id = stand(
                        election(),
                        Map.of(
                                "personId",
                                person("Gerard Coyne"),
                                "affiliation",
                                Map.of("nameAtTheTime", "Unite the Union", "description", "regional secretary")))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        patch("/v1/candidates/" + id, 1, "{\"affiliation\": {\"description\": null}, \"incumbent\": true}")
                .then()
                .statusCode(200)
                .body("affiliation", equalTo(Map.of("nameAtTheTime", "Unite the Union")))
                .body("incumbent", equalTo(true))
                .body("ballotName", equalTo("Gerard Coyne"));
    }

    @Test
    void of_two_changes_from_one_version_the_second_is_stale() {
        var id = candidate(election(), "Gerard Coyne");
        patch("/v1/candidates/" + id, 1, "{\"slogan\": \"first\"}").then().statusCode(200);

        patch("/v1/candidates/" + id, 1, "{\"slogan\": \"second\"}").then().statusCode(412);

        anonymous().get("/v1/candidates/" + id).then().body("slogan", equalTo("first"));
    }

    @Test
    void the_list_is_as_on_the_ballot_paper_then_by_name() {
        var election = election();
        stand(election, Map.of("personId", person("Zed"), "listPosition", 1))
                .then()
                .statusCode(201);
        stand(election, Map.of("personId", person("Bea"))).then().statusCode(201);
        stand(election, Map.of("personId", person("abe"))).then().statusCode(201);
        stand(election, Map.of("personId", person("Yan"), "listPosition", 2, "preElectionStatus", "QUALIFIED"))
                .then()
                .statusCode(201);

        anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200)
                .body("items.ballotName", equalTo(List.of("Zed", "Yan", "abe", "Bea")));
        anonymous()
                .queryParam("preElectionStatus", "QUALIFIED")
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .body("items.ballotName", equalTo(List.of("Yan")));
    }
}
