package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An election that the topic has not brought yet. */
@QuarkusTest
class UnknownElectionTest {

    @ConfigProperty(name = "hustings.election-service.url")
    String owner;

    @Test
    void the_owner_is_asked_once_and_then_the_election_is_known() {
        var election = "known." + word();

        stands(election).then().statusCode(201);
        stands(election).then().statusCode(201);

        assertThat(asked(election)).isEqualTo(1);
    }

    @Test
    void an_election_that_the_owner_does_not_know_is_not_found() {
        stands("nobodys." + word())
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", endsWith("/election-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.", "garbled.", "slow."})
    void an_owner_that_does_not_answer_as_agreed_makes_the_command_unavailable_soon(String kind) {
        var person = person("Len McCluskey");
        var election = kind + word();

        var answer = stand(election, Map.of("personId", person));

        answer.then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/owner-unavailable"));
        assertThat(Duration.ofMillis(answer.time())).isLessThan(Duration.ofSeconds(4));
        assertThat(asked(election)).isEqualTo(1);
    }

    @Test
    void nothing_is_stored_of_a_command_that_was_not_available() {
        var person = person("Len McCluskey");
        stand("broken." + word(), Map.of("personId", person)).then().statusCode(503);

        viewer().get("/v1/people/%s/revisions".formatted(person)).then().body("items", hasSize(1));
    }

    @Test
    void a_draft_election_is_known_to_its_editors_only() {
        var election = "hidden." + word();
        var path = "/v1/elections/%s/candidates".formatted(election);
        anonymous().get(path).then().statusCode(404);

        var candidate = stands(election).then().statusCode(201).extract().<String>path("id");

        anonymous().get(path).then().statusCode(404);
        anonymous().get("/v1/candidates/" + candidate).then().statusCode(404);
        viewer().get(path).then().statusCode(200).body("items", hasSize(1));
        viewer().get("/v1/candidates/" + candidate).then().statusCode(200);
    }

    @Test
    void a_new_election_has_a_list_of_no_candidates() {
        anonymous()
                .get("/v1/elections/known.%s/candidates".formatted(word()))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KNOWN.%s", "known.%s%%20x", "known..%s", "known.%s."})
    void what_cannot_be_an_election_is_not_asked_for(String form) {
        var election = form.formatted(word());

        RestAssured.given()
                .urlEncodingEnabled(false)
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(404);

        assertThat(asked(election)).isZero();
    }

    private static Response stands(String election) {
        return stand(election, Map.of("personId", person("Len McCluskey")));
    }

    private int asked(String election) {
        return Integer.parseInt(RestAssured.given()
                .urlEncodingEnabled(false)
                .get(owner + "/asked/" + election)
                .asString());
    }
}
