package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.add;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.OwnersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elections and candidates that the topics have not brought yet: their owners are asked, once. */
@QuarkusTest
class UnknownRecordsTest {

    @Test
    void an_election_that_is_not_here_yet_is_asked_for_once() {
        var election = Api.election();

        add(election, statement("First", "2031-04-01")).then().statusCode(201);
        add(election, statement("Second", "2031-04-02")).then().statusCode(201);
        assertThat(Api.timeline(election)).hasSize(2);

        assertThat(asked("/v1/elections/" + election)).isEqualTo(1);
    }

    @Test
    void a_candidate_who_is_not_here_yet_is_asked_for_once() {
        var election = Api.election();
        var body = """
                {"headline": "Hear, hear", "kind": "STATEMENT", "startDate": {"value": "2031-04-01"},
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(Api.candidateOf(election));

        add(election, body).then().statusCode(201);
        add(election, body).then().statusCode(201);

        assertThat(asked("/v1/candidates/" + Api.candidateOf(election))).isEqualTo(1);
    }

    @Test
    void a_candidate_who_was_merged_is_one_of_the_election_in_which_the_survivor_stands() {
        var merged = OwnersResource.MERGED + UUID.randomUUID().toString().substring(3);
        var election = "at-owner.%s.2031-05-01".formatted(OwnersResource.survivorOf(merged));

        add(election, """
                {"headline": "Hear, hear", "kind": "STATEMENT", "startDate": {"value": "2031-04-01"},
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(merged)).then().statusCode(201);
    }

    @Test
    void the_caller_s_token_goes_along_so_that_drafts_are_there_for_who_may_see_them() {
        var election = Api.draftElection();

        anonymous().get("/v1/elections/" + election + "/timeline").then().statusCode(404);
        add(election, statement("First", "2031-04-01")).then().statusCode(201);
    }

    @Test
    void an_election_that_its_owner_does_not_know_is_not_found() {
        add("nowhere." + UUID.randomUUID(), statement("First", "2031-04-01"))
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", containsString("election-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.", "silent."})
    void an_owner_that_fails_makes_the_answer_wait(String how) {
        add(how + UUID.randomUUID(), statement("First", "2031-04-01"))
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("https://hustings.org/problems/owner-unavailable"));
    }

    private static long asked(String path) {
        var owner = ConfigProvider.getConfig().getValue("hustings.election-service.url", String.class);
        return Long.parseLong(RestAssured.get(owner + "/asked" + path).asString());
    }
}
