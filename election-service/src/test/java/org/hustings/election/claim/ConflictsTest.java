package org.hustings.election.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.hustings.election.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the papers and the union said of the election of 2017, side by side. */
@QuarkusTest
class ConflictsTest {

    private String election = "";

    @BeforeEach
    void anElection() {
        election = "/v1/elections/" + Api.election();
    }

    @Test
    void figures_of_how_many_could_vote_are_one_conflict() {
        electorate(1_200_000, "MEMBERS_REPORTED", "The Guardian");
        electorate(1_400_000, "MEMBERS_REPORTED", "BBC News");
        electorate(1_062_049, "PAPERS_DISTRIBUTED", "ian4unite.org");

        conflicts()
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("items.property", contains("/electorates"))
                .body("items[0].disputed", equalTo(true))
                .body("items[0].values.value", contains(1_200_000, 1_400_000, 1_062_049))
                .body("items[0].values.basis", contains("MEMBERS_REPORTED", "MEMBERS_REPORTED", "PAPERS_DISTRIBUTED"))
                .body("items[0].values.sources.title.flatten()", contains("The Guardian", "BBC News", "ian4unite.org"));
    }

    @Test
    void figures_of_different_bases_differ_without_a_dispute() {
        electorate(1_400_000, "MEMBERS_REPORTED", "BBC News");
        electorate(1_062_049, "PAPERS_DISTRIBUTED", "ian4unite.org");

        conflicts().then().body("items[0].disputed", equalTo(false));
    }

    @Test
    void the_day_of_the_count_and_the_counting_body_are_conflicts() {
        var society = Api.organisation("Electoral Reform Society");
        var services = Api.organisation("Electoral Reform Services");
        countStarts("2030-05-11");
        claim("/timetable/COUNT_STARTS/date", "{\"value\": \"2030-05-10\"}", "The Guardian");
        claim("/scrutineerId", "\"%s\"".formatted(society), "Sky News");
        claim("/scrutineerId", "\"%s\"".formatted(services), "Unite");

        conflicts()
                .then()
                .body("items.property", contains("/scrutineerId", "/timetable/COUNT_STARTS/date"))
                .body("items.disputed", contains(true, true))
                .body("items[0].shown", equalTo(society))
                .body("items[0].values.claimants.flatten()", contains("Sky News", "Unite"))
                .body("items[1].shown.value", equalTo("2030-05-11"))
                .body("items[1].values.value.value", contains("2030-05-11", "2030-05-10"))
                .body("items[1].values.rank", contains("NORMAL", "NORMAL"));
        Api.anonymous()
                .get(election)
                .then()
                .body("disputed", contains("/scrutineerId", "/timetable/COUNT_STARTS/date"));
    }

    @Test
    void a_deprecated_value_is_no_conflict_and_an_allegation_is_one_without_a_dispute() {
        claim("/calledBy", "\"The union\"", "Sky News");
        var wrong = claim("/calledBy", "\"Nobody\"", "A paper").header("Location");
        Api.editor().patch(wrong, "\"1\"", "{\"rank\": \"DEPRECATED\", \"rankReason\": \"Withdrawn\"}");
        conflicts().then().body("items", empty());

        add("/calledBy", "\"A rival\"", "A blog", "ALLEGATION");

        conflicts()
                .then()
                .body("items.property", contains("/calledBy"))
                .body("items[0].disputed", equalTo(false))
                .body("items[0].values.kinds", contains(List.of("FACT"), List.of("ALLEGATION")));
    }

    @Test
    void a_later_count_supersedes_what_was_claimed_of_the_one_before() {
        Api.move(
                election.substring("/v1/elections/".length()),
                "ANNOUNCED",
                "NOMINATIONS_OPEN",
                "NOMINATIONS_CLOSED",
                "BALLOT_OPEN",
                "BALLOT_CLOSED",
                "COUNTING");
        count("2030-05-08");
        var claim = claim("/result/countedAt", "{\"value\": \"2030-05-09\"}", "A paper")
                .header("Location");
        Api.anonymous().get(election).then().body("disputed", contains("/result/countedAt"));

        count("2030-05-10");

        Api.anonymous()
                .get(election)
                .then()
                .body("disputed", empty())
                .body("result.countedAt.value", equalTo("2030-05-10"));
        Api.anonymous().get(claim).then().body("$", hasKey("supersededAt"));
        conflicts().then().body("items", empty());
    }

    private void electorate(long size, String basis, String source) {
        Api.editor()
                .post(election + "/electorates", """
                        {"size": %d, "basis": "%s", "sources": [{"title": "%s", "kind": "NEWS"}]}""".formatted(size, basis, source))
                .then()
                .statusCode(201);
    }

    private void countStarts(String day) {
        Api.editor().post(election + "/timetable", """
                        {"milestone": "COUNT_STARTS", "date": {"value": "%s"}, "kind": "OCCURRENCE"}""".formatted(day)).then().statusCode(201);
    }

    private void count(String day) {
        var etag = Api.anonymous().get(election).header("ETag");
        Api.returningOfficer()
                .put(election + "/result", etag, """
                        {"status": "UNOFFICIAL_COMPLETE", "countStatus": "COMPLETED", "countedAt": {"value": "%s"},
                         "rounds": [{"number": 1, "tallies": [
                           {"candidateId": "%s", "ballotName": "Ann Other", "votes": 7, "elected": true}]}]}""".formatted(day, UUID.randomUUID()))
                .then()
                .statusCode(200);
    }

    private Response claim(String property, String value, String claimant) {
        var added = add(property, value, claimant, "FACT");
        added.then().statusCode(201);
        return added;
    }

    private Response add(String property, String value, String claimant, String kind) {
        return Api.editor().post(election + "/claims", """
                {"property": "%s", "value": %s, "kind": "%s", "claimant": "%s"}""".formatted(property, value, kind, claimant));
    }

    private Response conflicts() {
        return Api.anonymous().get(election + "/conflicts");
    }
}
