package org.hustings.election.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import org.hustings.election.Api;
import org.hustings.election.CandidateTopic;
import org.hustings.election.exchange.csv.ElectionCsv;
import org.hustings.election.exchange.nist.NistSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports over HTTP, and what all forms of an election have in common. */
@QuarkusTest
class ExportsTest {

    private static final String RESULT = """
            {"status": "CERTIFIED", "countStatus": "COMPLETED", "papersReturned": 11, "rounds": [
              {"number": 1, "tallies": [
                {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "votes": 10, "elected": true,
                 "ballotName": "Ada"}]}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "exports/csv", "exports/nist-v2"})
    void whoever_has_the_current_form_is_told_so(String form) {
        var path = "/v1/elections/%s/%s".formatted(Recorded.electionWithBallot(), form);
        var tag = Api.anonymous().get(path).header("ETag");

        Api.anonymous()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "exports/csv", "exports/nist-v2"})
    void a_draft_is_there_for_callers_with_a_role_alone(String form) {
        var id = "trade-union.u%s.draft.2030-05-07"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
        var body = Api.newElection(id, Api.organisation("Drafts")).replaceFirst("\\{", "{\"draft\": true, ");
        Api.editor().post("/v1/elections", body).then().statusCode(201);
        var path = "/v1/elections/%s/%s".formatted(id, form);

        Api.anonymous().get(path).then().statusCode(404).contentType("application/problem+json");
        Api.editor().get(path).then().statusCode(200);
    }

    @Test
    void an_election_links_to_its_forms() {
        var id = Api.election();

        Api.anonymous()
                .get("/v1/elections/" + id)
                .then()
                .body("links.calendar", equalTo("/v1/elections/%s/calendar".formatted(id)))
                .body("links.csvExport", equalTo("/v1/elections/%s/exports/csv".formatted(id)))
                .body("links.nistExport", equalTo("/v1/elections/%s/exports/nist-v2".formatted(id)))
                .body("links.candidatesCsvExport", equalTo("/v1/elections/%s/candidates/exports/csv".formatted(id)))
                .body(
                        "links.candidatesPopoloExport",
                        equalTo("/v1/elections/%s/candidates/exports/popolo".formatted(id)));
    }

    @Test
    void a_result_is_exported_as_a_table_with_a_header() {
        var id = counted(Api.organisation("Tables"));

        Api.anonymous()
                .get("/v1/elections/%s/exports/csv".formatted(id))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=utf-8;header=present"))
                .header("Content-Disposition", equalTo("attachment; filename=\"%s.csv\"".formatted(id)))
                .body(startsWith(String.join(",", ElectionCsv.COLUMNS) + "\r\n" + id + ","))
                .body(containsString(",CERTIFIED,1,0198f2a0-0000-7000-8000-000000000101,Ada,10,"));
    }

    @Test
    void before_the_result_the_candidates_that_are_known_are_exported() {
        var id = Api.election();
        CandidateTopic.declare(id, Map.of(UUID.randomUUID().toString(), "Ada"));

        Api.anonymous()
                .get("/v1/elections/%s/exports/csv".formatted(id))
                .then()
                .statusCode(200)
                .body(containsString(",Ada,,,,,,"));
    }

    @Test
    void a_result_is_exported_as_a_report_that_is_valid() throws JsonProcessingException {
        var id = counted(Api.organisation("Reports"));

        var answer = Api.anonymous().get("/v1/elections/%s/exports/nist-v2".formatted(id));

        answer.then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("Content-Disposition", equalTo("attachment; filename=\"%s.nist-v2.json\"".formatted(id)))
                .body("GpUnit[0].Name.Text[0].Content", equalTo("Reports"))
                .body("Election[0].Contest[0].ContestSelection[0].VoteCounts[0].Count", equalTo(10));
        NistSchema.assertValid(Exported.JSON.readTree(answer.asString()));
    }

    @Test
    void an_export_has_another_tag_once_the_organisation_has_another_name() {
        var organisation = Api.organisation("Before");
        var path = "/v1/elections/%s/exports/nist-v2".formatted(Recorded.election(organisation));
        var tag = Api.anonymous().get(path).header("ETag");
        Api.editor()
                .patch("/v1/organisations/" + organisation, "\"1\"", "{\"name\": \"After\"}")
                .then()
                .statusCode(200);

        Api.anonymous()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("GpUnit[0].Name.Text[0].Content", equalTo("After"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "exports/csv", "exports/nist-v2"})
    void the_head_of_a_form_is_that_of_the_whole(String form) {
        var path = "/v1/elections/%s/%s".formatted(Recorded.electionWithBallot(), form);
        var whole = Api.anonymous().get(path);

        RestAssured.head(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(whole.header("ETag")))
                .header("Content-Type", equalTo(whole.header("Content-Type")))
                .body(emptyString());
    }

    private static String counted(String organisation) {
        var id = Recorded.election(organisation);
        Api.move(id, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED", "COUNTING");
        Api.returningOfficer()
                .put("/v1/elections/%s/result".formatted(id), "\"7\"", RESULT)
                .then()
                .statusCode(200);
        return id;
    }
}
