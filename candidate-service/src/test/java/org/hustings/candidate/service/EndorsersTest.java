package org.hustings.candidate.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.endorsement;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may endorse, and how the endorser is named. */
@QuarkusTest
class EndorsersTest {

    private String coyne = "";

    @BeforeEach
    void stand() {
        coyne = candidate(election(), "Gerard Coyne");
    }

    @Test
    void a_person_endorses_under_the_name_of_the_source_and_may_be_the_candidate() {
        String standing = anonymous().get("/v1/candidates/" + coyne).path("personId");

        endorse(
                        coyne,
                        Map.of(
                                "endorser",
                                Map.of("type", "PERSON", "personId", standing, "name", "Gerry Coyne"),
                                "stance",
                                "VOTED_FOR"))
                .then()
                .statusCode(201)
                .body("endorser", equalTo(Map.of("type", "PERSON", "personId", standing, "name", "Gerry Coyne")))
                .body("links.endorser", equalTo("/v1/people/" + standing));
    }

    @Test
    void a_person_who_is_not_recorded_cannot_endorse() {
        endorse(coyne, Map.of("endorser", Map.of("type", "PERSON", "personId", word()), "stance", "SUPPORTS"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", endsWith("/unknown-person"))
                .body("violations.pointer", equalTo(List.of("/endorser/personId")));
    }

    @Test
    void an_organisation_endorses_that_its_owner_knows() {
        var organisation = Client.body();

        endorse(coyne, Map.of("endorser", organisation(organisation), "stance", "SUPPORTS"))
                .then()
                .statusCode(201)
                .body("endorser", equalTo(organisation(organisation)))
                .body("links.endorser", equalTo("/v1/organisations/" + organisation));
    }

    @Test
    void an_organisation_that_is_not_recorded_cannot_endorse() {
        var unknown = "c" + word().substring(1);
        unknownOrganisation(endorse(coyne, Map.of("endorser", organisation(unknown), "stance", "SUPPORTS")));
        var id = endorsement(coyne, "A branch", Map.of());

        unknownOrganisation(patch("/v1/endorsements/" + id, 1, Map.of("endorser", organisation(unknown))));
    }

    @Test
    void an_organisation_that_cannot_be_looked_up_is_asked_for_later() {
        var unavailable = "b" + word().substring(1);

        endorse(coyne, Map.of("endorser", organisation(unavailable), "stance", "SUPPORTS"))
                .then()
                .statusCode(503)
                .body("type", endsWith("/owner-unavailable"));
    }

    @Test
    void one_kind_of_endorser_takes_the_place_of_another() {
        var id = endorsement(coyne, "Jack Dromey", Map.of());
        var person = person("Jack Dromey");

        patch("/v1/endorsements/" + id, 1, Map.of("endorser", Map.of("type", "PERSON", "personId", person)))
                .then()
                .statusCode(200)
                .body("endorser", equalTo(Map.of("type", "PERSON", "personId", person)));
        patch("/v1/endorsements/" + id, 2, Map.of("endorser", Map.of("type", "TEXT", "name", "A Dromey")))
                .then()
                .statusCode(200)
                .body("endorser", equalTo(Map.of("type", "TEXT", "name", "A Dromey")));
        patch("/v1/endorsements/" + id, 3, "{\"endorser\": null}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/endorser")));
        patch("/v1/endorsements/" + id, 3, "{\"endorser\": {\"name\": \"B\"}}")
                .then()
                .statusCode(400);
    }

    @Test
    void a_published_endorsement_never_shows_a_person_who_is_a_draft() {
        var person = Client.draftPerson("Someone Undecided");
        var by = Map.of("type", "PERSON", "personId", person);
        endorse(coyne, Map.of("endorser", by, "stance", "SUPPORTS"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/person-is-draft"));
        var draft = id(endorse(coyne, Map.of("endorser", by, "stance", "SUPPORTS", "draft", true)));

        patch("/v1/endorsements/" + draft, 1, Map.of("draft", false))
                .then()
                .statusCode(409)
                .body("type", endsWith("/person-is-draft"));
        delete("/v1/people/" + person, 1).then().statusCode(409).body("type", endsWith("/person-endorses"));
    }

    private static Map<String, String> organisation(String id) {
        return Map.of("type", "ORGANISATION", "organisationId", id);
    }

    private static void unknownOrganisation(Response answer) {
        answer.then()
                .statusCode(422)
                .body("type", endsWith("/reference-not-found"))
                .body("violations.pointer", equalTo(List.of("/endorser/organisationId")));
    }
}
