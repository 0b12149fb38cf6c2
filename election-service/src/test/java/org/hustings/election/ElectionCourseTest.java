package org.hustings.election;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What happens to an election in its course: phases, milestones, electorates, the result. */
@QuarkusTest
class ElectionCourseTest {

    private static final String PROBLEM = "https://hustings.org/problems/";
    private static final String RESULT = """
            {"status": "CERTIFIED", "countStatus": "COMPLETED", "rounds": [{"number": 1, "tallies": [
              {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Ann", "votes": %d, "elected": true}]}]}""";

    @Test
    void an_illegal_transition_is_a_conflict_that_names_the_legal_ones() {
        var id = Api.election();

        Api.returningOfficer()
                .post("/v1/elections/%s/transitions".formatted(id), """
                        {"to": "COUNTING", "effectiveAt": {"value": "2030"}}""")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "illegal-transition"))
                .body(
                        "detail",
                        equalTo("An election in phase EXPECTED cannot move to COUNTING."
                                + " Legal: ANNOUNCED, POSTPONED, CANCELLED"));
    }

    @Test
    void a_cancellation_without_a_reason_is_refused() {
        Api.returningOfficer()
                .post("/v1/elections/%s/transitions".formatted(Api.election()), """
                        {"to": "CANCELLED", "effectiveAt": {"value": "2030"}}""")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/cancellationReason"))
                .body("violations[0].code", equalTo("cancellation-reason-missing"));
    }

    @Test
    void a_cancelled_election_shows_its_reason() {
        var id = Api.election();
        Api.returningOfficer()
                .post("/v1/elections/%s/transitions".formatted(id), """
                        {"to": "CANCELLED", "effectiveAt": {"value": "2030"}, "cancellationReason": "NO_CANDIDATES"}""")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");

        Api.anonymous()
                .get("/v1/elections/" + id)
                .then()
                .body("phase", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("NO_CANDIDATES"))
                .body("transitions", hasSize(1));
    }

    @Test
    void a_result_before_the_ballot_closes_is_refused() {
        var id = Api.election();

        Api.returningOfficer()
                .put("/v1/elections/%s/result".formatted(id), "\"1\"", RESULT.formatted(10))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("result-before-ballot-closes"));
    }

    @Test
    void negative_votes_are_refused_at_their_pointer() {
        Api.returningOfficer()
                .put("/v1/elections/%s/result".formatted(Api.election()), "\"1\"", RESULT.formatted(-1))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/rounds/0/tallies/0/votes"));
    }

    @Test
    void a_result_that_was_recorded_is_read_with_the_version_of_the_election() {
        var id = Api.election();
        Api.move(id, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED");
        var path = "/v1/elections/%s/result".formatted(id);
        Api.anonymous().get(path).then().statusCode(404).body("type", equalTo(PROBLEM + "result-not-found"));

        Api.returningOfficer()
                .put(path, "\"6\"", RESULT.formatted(10))
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"");

        Api.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("rounds[0].tallies[0].votes", equalTo(10));
    }

    @Test
    void milestones_out_of_order_are_refused() {
        var path = "/v1/elections/%s/timetable".formatted(Api.election());
        Api.editor().post(path, milestone("BALLOT_OPENS", "2030-04-01")).then().statusCode(201);

        Api.editor()
                .post(path, milestone("BALLOT_CLOSES", "2030-03-31"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/date"))
                .body("violations[0].code", equalTo("milestones-out-of-order"));
    }

    @Test
    void a_milestone_is_added_changed_and_moved() {
        var path = "/v1/elections/%s/timetable".formatted(Api.election());
        Api.editor().post(path, milestone("BALLOT_CLOSES", "2030-05-07")).then().statusCode(201);
        Api.editor()
                .patch(path + "/BALLOT_CLOSES", "\"2\"", "{\"status\": \"CONFIRMED\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("CONFIRMED"));
        Api.editor()
                .patch(path + "/BALLOT_CLOSES", "\"3\"", "{\"date\": {\"value\": \"2031\"}}")
                .then()
                .statusCode(400);
        Api.editor().post(path + "/BALLOT_CLOSES/moves", """
                        {"to": {"value": "2030-05-14"}, "reason": "A strike"}""").then().statusCode(201);

        Api.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("items.date.value", contains("2030-05-14"))
                .body("items[0].changes.reason", contains("A strike"));
    }

    @Test
    void a_milestone_is_not_added_twice() {
        var path = "/v1/elections/%s/timetable".formatted(Api.election());
        Api.editor().post(path, milestone("BALLOT_CLOSES", "2030-05-07")).then().statusCode(201);

        Api.editor()
                .post(path, milestone("BALLOT_CLOSES", "2030-05-08"))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "milestone-exists"));
    }

    @Test
    void a_milestone_that_is_no_milestone_is_not_found() {
        Api.anonymous()
                .get("/v1/elections/%s/timetable/TEA_BREAK".formatted(Api.election()))
                .then()
                .statusCode(404);
    }

    @Test
    void electorates_of_several_bases_stand_side_by_side() {
        var path = "/v1/elections/%s/electorates".formatted(Api.election());
        Api.editor()
                .post(path, "{\"size\": 1062049, \"basis\": \"PAPERS_DISTRIBUTED\"}")
                .then()
                .statusCode(201);
        Api.editor()
                .post(path, "{\"size\": 1400000, \"basis\": \"MEMBERS_REPORTED\"}")
                .then()
                .statusCode(201);

        Api.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("items.size", contains(1_062_049, 1_400_000));
    }

    private static String milestone(String milestone, String date) {
        return """
                {"milestone": "%s", "date": {"value": "%s"}, "kind": "DEADLINE"}""".formatted(milestone, date);
    }
}
