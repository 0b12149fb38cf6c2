package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.embedded.testing.TopicReader;
import org.junit.jupiter.api.Test;

/** Counts of elections over HTTP: what stands, what was superseded, what was only a trial, and what the checks found. */
@QuarkusTest
class ResultsTest {

    private static final String PROBLEM = "https://hustings.org/problems/";
    private static final String[] TO_THE_COUNT = {
        "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED"
    };

    private String election = "";

    @Test
    void a_later_count_supersedes_the_one_before_which_stays_readable() {
        count();
        var first = record(result("UNOFFICIAL_COMPLETE", 60)).extract().<String>path("id");
        var second = record(result("CORRECTION", 61))
                .body("number", equalTo(2))
                .extract()
                .<String>path("id");

        Api.anonymous()
                .get(path("/results"))
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.number", contains(2, 1))
                .body("items[0]", not(hasKey("supersededAt")))
                .body("items[1].supersededAt", notNullValue())
                .body("items[1].rounds[0].tallies[0].votes", equalTo(60));
        Api.anonymous().get(path("/result")).then().body("id", equalTo(second));
        listed("").body("items.id", contains(second));
        listed("&superseded=true").body("items.id", contains(second, first));
    }

    @Test
    void a_test_result_stays_beside_the_election_and_away_from_the_public() {
        count();
        var trial = record(result("UNOFFICIAL_PARTIAL", 60, ", \"isTest\": true"))
                .header("ETag", "\"6\"")
                .body("isTest", equalTo(true))
                .extract()
                .<String>path("id");

        Api.anonymous().get(path("/result")).then().statusCode(404);
        Api.anonymous().get(path("")).then().body("$", not(hasKey("result"))).body("version", equalTo(6));
        Api.anonymous().get(path("/results")).then().body("items", empty());
        listed("").body("items", empty());
        Api.anonymous().get(path("/revisions")).then().body("items.version", contains(6, 5, 4, 3, 2, 1));
        viewer().get(path("/results")).then().body("items.id", contains(trial)).body("items.isTest", contains(true));
        viewer().get("/v1/results?electionId=" + election).then().body("items.id", contains(trial));
        assertThat(published(7))
                .filteredOn(type -> type.contains("result"))
                .containsExactly("org.hustings.test-result.recorded.v1");
    }

    @Test
    void a_trial_may_be_held_before_the_ballot_and_does_not_number_the_counts() {
        election = Api.election();
        record(result("UNOFFICIAL_COMPLETE", 60, ", \"isTest\": true")).body("number", equalTo(1));
        record(result("UNOFFICIAL_COMPLETE", 60, ", \"isTest\": true")).body("number", equalTo(2));
        Api.move(election, TO_THE_COUNT);

        record(result("UNOFFICIAL_COMPLETE", 60)).body("number", equalTo(1));
    }

    @Test
    void results_are_found_by_what_the_checks_found() {
        count();
        var wrong = record(result("UNOFFICIAL_COMPLETE", 61)).extract().<String>path("id");

        listed("&check=C1&outcome=FAIL").body("items.id", contains(wrong)).body("items[0].checks", hasSize(9));
        listed("&outcome=FAIL").body("items.id", contains(wrong));
        listed("&check=C1").body("items.id", contains(wrong));
        listed("&check=C8").body("items", empty());
        listed("&check=C1&outcome=PASS").body("items", empty());
        listed("&status=CERTIFIED").body("items", empty());
        Api.anonymous().get("/v1/results?check=C10").then().statusCode(400);

        record(result("CORRECTION", 60));
        listed("&check=C1&outcome=FAIL").body("items", empty());
        listed("&check=C1&outcome=FAIL&superseded=true").body("items.id", contains(wrong));
    }

    @Test
    void a_result_whose_status_is_corrected_is_found_by_the_one_it_has() {
        count();
        record(result("UNOFFICIAL_PARTIAL", 60));
        var claim = Api.returningOfficer().post(path("/claims"), """
                        {"property": "/result/status", "value": "UNOFFICIAL_COMPLETE", "kind": "FACT",
                         "rank": "PREFERRED", "rankReason": "It says so"}""");
        claim.then().statusCode(201);

        listed("&status=UNOFFICIAL_PARTIAL").body("items", empty());
        listed("&status=UNOFFICIAL_COMPLETE").body("items.status", contains("UNOFFICIAL_COMPLETE"));
    }

    @Test
    void checks_follow_what_else_is_known_of_the_election() {
        count();
        record(result("UNOFFICIAL_COMPLETE", 60, ", \"turnoutReported\": {\"value\": \"25.0\"}"));
        listed("&check=C7&outcome=NOT_APPLICABLE").body("items", hasSize(1));

        Api.editor()
                .post(path("/electorates"), "{\"size\": 900, \"basis\": \"REGISTERED\"}")
                .then()
                .statusCode(201);

        Api.anonymous()
                .get(path("/result"))
                .then()
                .body("checks.find {it.code == 'C7'}.outcome", equalTo("FAIL"))
                .body("checks.find {it.code == 'C7'}.inputs.'REGISTERED 900'", equalTo("outside"));
        listed("&check=C7&outcome=FAIL").body("items", hasSize(1));
        Api.anonymous()
                .get(path("/results"))
                .then()
                .body("items[0].checks.find {it.code == 'C7'}.outcome", equalTo("FAIL"));
    }

    @Test
    void every_rule_that_a_result_breaks_is_told_at_its_place() {
        count();

        Api.returningOfficer()
                .put(
                        path("/result"),
                        etag(),
                        result("RECOUNT", 60, ", \"unitsReporting\": {\"reporting\": 1, \"total\": 2}"))
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "result-refused"))
                .body("violations.pointer", contains("/status", "/unitsReporting/reporting"))
                .body("violations.code", contains("nothing-to-correct", "units-missing"));
    }

    @Test
    void the_scrutineers_report_is_kept_with_the_election() {
        count();
        var report = """
                {"distributed": 400, "returned": 100, "invalid": 0, "votes": [{"candidateId":
                 "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Ann", "votes": 100}],
                 "satisfied": {"arrangementsSecure": {"satisfied": %s}}}""";
        Api.anonymous()
                .get(path("/scrutineer-report"))
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "scrutineer-report-not-found"));
        Api.returningOfficer()
                .put(path("/scrutineer-report"), etag(), report.formatted(false))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/satisfied/arrangementsSecure/reasons"));

        Api.returningOfficer()
                .put(path("/scrutineer-report"), etag(), report.formatted(true))
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"");

        Api.anonymous()
                .get(path("/scrutineer-report"))
                .then()
                .statusCode(200)
                .body("votes[0].votes", equalTo(100))
                .body("satisfied", not(hasKey("noInterference")));
        Api.anonymous()
                .get(path(""))
                .then()
                .body("scrutineerReport.distributed", equalTo(400))
                .body("links.scrutineerReport", equalTo(path("/scrutineer-report")));
        assertThat(published(7)).endsWith("org.hustings.election.scrutineer-report-recorded.v1");
    }

    private void count() {
        election = Api.election();
        Api.move(election, TO_THE_COUNT);
    }

    private ValidatableResponse record(String result) {
        return Api.returningOfficer()
                .put(path("/result"), etag(), result)
                .then()
                .statusCode(200);
    }

    private String etag() {
        return Api.anonymous().get(path("")).header("ETag");
    }

    private String path(String part) {
        return "/v1/elections/" + election + part;
    }

    private ValidatableResponse listed(String filters) {
        return Api.anonymous()
                .get("/v1/results?electionId=" + election + filters)
                .then()
                .statusCode(200);
    }

    private static Api viewer() {
        return Api.with(TestTokens.viewer());
    }

    private List<String> published(int count) {
        try (var topic = TopicReader.of("hustings.elections.v1")) {
            return topic.awaitKey(election, count).stream()
                    .map(event -> event.eventType())
                    .toList();
        }
    }

    private static String result(String status, int votes) {
        return result(status, votes, "");
    }

    /** A hundred valid votes of four hundred; those of the first candidate should be sixty. */
    private static String result(String status, int votes, String more) {
        return """
                {"status": "%s", "countStatus": "COMPLETED", "papersDistributed": 400, "papersReturned": 100,
                 "papersInvalid": 0, "validVotes": 100, "rounds": [{"number": 1, "tallies": [
                  {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Ann", "votes": %d,
                   "elected": true},
                  {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "ballotName": "Ben", "votes": 40,
                   "elected": false}]}]%s}""".formatted(status, votes, more);
    }
}
