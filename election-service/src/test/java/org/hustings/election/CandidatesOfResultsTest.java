package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hustings.election.CandidateOwnerResource.candidate;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a result and an uncontested election may name: from the topic, or else once from the owner. */
@QuarkusTest
class CandidatesOfResultsTest {

    private static final String PROBLEM = "https://hustings.org/problems/";

    @Test
    void candidates_that_the_topic_has_not_brought_yet_are_asked_for_once() {
        var election = counted("at-owner");

        record(election, candidate(election, 1), candidate(election, 2)).then().statusCode(200);
        record(election, candidate(election, 1), candidate(election, 2)).then().statusCode(200);

        assertThat(asked(election)).isEqualTo(1);
    }

    @Test
    void candidates_that_the_topic_brought_are_not_asked_for() {
        var election = counted("secretary");
        var ada = UUID.randomUUID();
        CandidateTopic.declare(election, Map.of(ada.toString(), "Ada"));

        record(election, ada).then().statusCode(200);

        assertThat(asked(election)).isZero();
    }

    @Test
    void a_result_is_refused_for_its_candidates_only_after_the_owner_was_asked() {
        var election = counted("at-owner");
        CandidateTopic.declare(election, Map.of(candidate(election, 3).toString(), "Still in by the topic"));

        record(election, candidate(election, 1), candidate(election, 2)).then().statusCode(200);
    }

    @Test
    void a_withdrawn_candidate_and_a_stranger_have_no_tally_and_nobody_is_left_out() {
        var election = counted("at-owner");

        record(election, candidate(election, 3), UUID.randomUUID(), candidate(election, 2))
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "result-refused"))
                .body("violations.code", contains("unknown-candidate", "unknown-candidate", "candidate-without-tally"))
                .body(
                        "violations.pointer",
                        contains(
                                "/rounds/0/tallies/0/candidateId",
                                "/rounds/0/tallies/1/candidateId",
                                "/rounds/0/tallies"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretary", "unheard-of"})
    void where_no_candidate_is_known_a_tally_needs_a_name(String post) {
        record(counted(post), UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("violations.code", contains("ballot-name-missing"))
                .body("violations.pointer", contains("/rounds/0/tallies/0/ballotName"));
    }

    @Test
    void a_name_is_kept_as_it_was_printed() {
        var election = counted("secretary");
        put(
                        election,
                        "{\"candidateId\": \"%s\", \"votes\": 1, \"elected\": true, \"ballotName\": \"LLOYD, J\"}"
                                .formatted(UUID.randomUUID()))
                .then()
                .statusCode(200);

        Api.anonymous()
                .get("/v1/elections/%s/result".formatted(election))
                .then()
                .body("rounds[0].tallies.ballotName", contains("LLOYD, J"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "garbled", "astray", "silent"})
    void an_owner_that_does_not_answer_as_agreed_makes_the_command_unavailable_soon(String post) {
        var election = counted(post);

        var answer = record(election, UUID.randomUUID());

        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo(PROBLEM + "owner-unavailable"));
        assertThat(Duration.ofMillis(answer.time())).isLessThan(Duration.ofSeconds(4));
        Api.anonymous()
                .get("/v1/elections/%s/result".formatted(election))
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_known_is_decided_while_the_owner_is_down() {
        var election = counted("broken");
        var ada = UUID.randomUUID();
        CandidateTopic.declare(election, Map.of(ada.toString(), "Ada"));

        record(election, ada).then().statusCode(200);
    }

    @Test
    void nobody_waits_for_an_election_whose_candidates_are_being_asked_for() {
        var election = counted("silent");
        var waiting = CompletableFuture.supplyAsync(() -> record(election, UUID.randomUUID()));
        await().until(() -> asked(election) == 1);

        Api.editor()
                .post("/v1/elections/%s/electorates".formatted(election), """
                        {"size": 10, "basis": "PAPERS_DISTRIBUTED"}""")
                .then()
                .statusCode(201);

        assertThat(waiting).isNotDone();
        assertThat(waiting.join().statusCode()).isEqualTo(503);
    }

    @Test
    void an_election_that_is_not_there_is_not_asked_for() {
        var election = "parl.nobody.at-owner.2030-05-07";

        record(election, UUID.randomUUID()).then().statusCode(404);

        assertThat(asked(election)).isZero();
    }

    @Test
    void an_election_with_more_candidates_than_seats_is_not_uncontested() {
        var election = nominated("at-owner");

        uncontested(election)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "contested-election"))
                .body("detail", equalTo("2 candidates stand for 1 seats"))
                .body("violations.pointer", contains("/to"));
        Api.anonymous().get("/v1/elections/" + election).then().body("phase", equalTo("NOMINATIONS_CLOSED"));
    }

    @Test
    void an_election_with_as_many_candidates_as_seats_is_uncontested() {
        var election = nominated("secretary");
        CandidateTopic.declare(election, Map.of(UUID.randomUUID().toString(), "Ada"));

        uncontested(election).then().statusCode(201);
    }

    @Test
    void where_no_candidate_is_known_the_returning_officer_is_believed() {
        uncontested(nominated("secretary")).then().statusCode(201);
    }

    @Test
    void whether_an_election_is_contested_waits_for_an_owner_that_is_down() {
        uncontested(nominated("broken")).then().statusCode(503);
    }

    private static String counted(String post) {
        var election = nominated(post);
        Api.move(election, "BALLOT_OPEN", "BALLOT_CLOSED");
        return election;
    }

    private static String nominated(String post) {
        var election = Api.election(post);
        Api.move(election, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED");
        return election;
    }

    private static Response uncontested(String election) {
        return Api.returningOfficer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/elections/%s/transitions".formatted(election), """
                        {"to": "UNCONTESTED", "effectiveAt": {"value": "2030-04-01"}}""");
    }

    private static Response record(String election, UUID... candidates) {
        return put(
                election,
                Stream.of(candidates)
                        .map("{\"candidateId\": \"%s\", \"votes\": 10, \"elected\": false}"::formatted)
                        .collect(Collectors.joining(", ")));
    }

    private static Response put(String election, String tallies) {
        var etag = Api.anonymous().get("/v1/elections/" + election).header("ETag");
        return Api.returningOfficer()
                .put("/v1/elections/%s/result".formatted(election), etag == null ? "\"1\"" : etag, """
                        {"status": "CERTIFIED", "countStatus": "COMPLETED",
                         "rounds": [{"number": 1, "tallies": [%s]}]}""".formatted(
                                tallies));
    }

    private static int asked(String election) {
        var owner = ConfigProvider.getConfig().getValue("hustings.candidate-service.url", String.class);
        return Integer.parseInt(RestAssured.get(owner + "/asked/" + election).asString());
    }
}
