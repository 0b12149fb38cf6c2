package org.hustings.election.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.hustings.election.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is claimed of a result corrects the count that stands, and who may have it so. */
@QuarkusTest
class ResultClaimsTest {

    private static final String RESULT_NOT_FOR_EDITORS = "https://hustings.org/problems/result-not-for-editors";

    private String id = "";
    private AnElection election = new AnElection("");

    @BeforeEach
    void aCount() {
        id = Api.election();
        election = new AnElection("/v1/elections/" + id);
        Api.move(id, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED");
        Api.returningOfficer()
                .put(election.path() + "/result", election.etag(), """
                        {"status": "UNOFFICIAL_COMPLETE", "countStatus": "COMPLETED", "papersDistributed": 400,
                         "papersReturned": 100, "papersInvalid": 0, "validVotes": 100,
                         "turnoutReported": {"value": "25.0"}, "countedAt": {"value": "2030-05-08"},
                         "rounds": [{"number": 1, "tallies": [
                           {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Ann", "votes": 60,
                            "elected": true},
                           {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "ballotName": "Ben", "votes": 40,
                            "elected": false}]}]}""")
                .then()
                .statusCode(200);
    }

    @Test
    void the_row_of_the_count_and_the_list_of_results_follow_what_is_claimed_of_it() {
        listed("&check=C1&outcome=FAIL").body("items", empty());

        add(officer(), "/result/validVotes", "99", "PREFERRED").then().statusCode(201);
        add(officer(), "/result/status", "\"CERTIFIED\"", "PREFERRED").then().statusCode(201);

        listed("&check=C1&outcome=FAIL").body("items.number", contains(1));
        listed("&status=CERTIFIED").body("items.status", contains("CERTIFIED"));
        listed("&status=UNOFFICIAL_COMPLETE").body("items", empty());
        Api.anonymous()
                .get(election.path() + "/results")
                .then()
                .body("items", hasSize(1))
                .body("items[0].validVotes", equalTo(99))
                .body("items[0].firstCertified", equalTo(1));
    }

    @Test
    void an_electorate_that_is_only_claimed_is_checked_too_until_it_is_deprecated() {
        String figure = Api.editor()
                .post(election.path() + "/electorates", "{\"size\": 400, \"basis\": \"REGISTERED\"}")
                .path("id");
        impliedElectorates("1 of 1 inside");

        var claim = add(editor(), "/electorates/%s/size".formatted(figure), "900", "NORMAL")
                .header("Location");
        impliedElectorates("1 of 2 inside");

        AnElection.rank(claim, "\"1\"", "DEPRECATED", "A misprint").then().statusCode(200);
        impliedElectorates("1 of 1 inside");
    }

    private void impliedElectorates(String found) {
        Api.anonymous()
                .get(election.path() + "/result")
                .then()
                .body("checks.find { it.code == 'C7' }.actual", equalTo(found));
    }

    @Test
    void an_editor_adds_evidence_beside_what_the_result_shows() {
        var before = Api.anonymous().get(election.path() + "/result").asString();

        add(editor(), "/result/papersReturned", "101", "NORMAL").then().statusCode(201);
        add(editor(), "/result/turnoutReported", "{\"value\": \"25.2\"}", "NORMAL")
                .then()
                .statusCode(201);

        assertThat(Api.anonymous().get(election.path() + "/result").asString()).isEqualTo(before);
        Api.anonymous()
                .get(election.path())
                .then()
                .header("ETag", "\"9\"")
                .body("disputed", contains("/result/papersReturned", "/result/turnoutReported"));
    }

    @Test
    void what_the_result_shows_is_changed_by_no_editor() {
        var evidence = add(editor(), "/result/papersReturned", "101", "NORMAL").header("Location");
        var before = election.etag();

        for (var refused : new Response[] {
            add(editor(), "/result/validVotes", "99", "PREFERRED"),
            add(editor(), "/result/papersOutstanding", "1", "NORMAL"),
            AnElection.rank(evidence, "\"1\"", "PREFERRED", "I say so")
        }) {
            refused.then().statusCode(403).body("type", equalTo(RESULT_NOT_FOR_EDITORS));
        }

        assertThat(election.etag()).isEqualTo(before);
        Api.anonymous().get(evidence).then().header("ETag", "\"1\"").body("rank", equalTo("NORMAL"));
        election.list("").then().body("items", hasSize(2));
        Api.anonymous()
                .get(election.path() + "/result")
                .then()
                .body("papersReturned", equalTo(100))
                .body("$", not(hasKey("papersOutstanding")));
    }

    @Test
    void a_returning_officer_ranks_what_an_editor_found() {
        var evidence = add(editor(), "/result/papersReturned", "101", "NORMAL").header("Location");

        officer()
                .patch(evidence, "\"1\"", "{\"rank\": \"PREFERRED\", \"rankReason\": \"It is in the report\"}")
                .then()
                .statusCode(200);

        Api.anonymous()
                .get(election.path() + "/result")
                .then()
                .header("ETag", "\"9\"")
                .body("papersReturned", equalTo(101));
    }

    @Test
    void a_claim_that_is_ranked_and_related_and_changes_what_the_checks_find_is_one_change() {
        String figure = editor().post(election.path() + "/electorates", "{\"size\": 400, \"basis\": \"REGISTERED\"}")
                .path("id");
        var size = "/electorates/%s/size".formatted(figure);
        var other = election.claim(size, "900");
        String known = election.list("?rank=NORMAL").path("items[0].id");

        editor().patch(other.header("Location"), "\"1\"", """
                        {"rank": "PREFERRED", "rankReason": "It is newer",
                         "relations": [{"kind": "CONTRADICTS", "claimId": "%s"}]}""".formatted(known))
                .then()
                .statusCode(200);

        Api.anonymous()
                .get(election.path())
                .then()
                .header("ETag", "\"10\"")
                .body("electorates[0].size", equalTo(900))
                .body("result.checks.find {it.code == 'C7'}.outcome", equalTo("WARN"));
        Api.anonymous().get(election.path() + "/revisions").then().body("items[0].version", equalTo(10));
    }

    private Response add(Api by, String property, String value, String rank) {
        return by.post(election.path() + "/claims", """
                {"property": "%s", "value": %s, "kind": "FACT", "claimant": "A paper", "rank": "%s"%s}""".formatted(
                property, value, rank, rank.equals("NORMAL") ? "" : ", \"rankReason\": \"It is in the report\""));
    }

    private ValidatableResponse listed(String filters) {
        return Api.anonymous()
                .get("/v1/results?electionId=" + id + filters)
                .then()
                .statusCode(200);
    }

    private static Api editor() {
        return Api.editor();
    }

    private static Api officer() {
        return Api.returningOfficer();
    }
}
