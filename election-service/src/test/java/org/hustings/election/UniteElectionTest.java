package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.hustings.embedded.testing.TopicReader;
import org.junit.jupiter.api.Test;

/** The election of the general secretary of Unite in 2017, told through HTTP from beginning to end. */
@QuarkusTest
class UniteElectionTest {

    private static final String ID = "trade-union.unite.general-secretary.2017-04-19";
    private static final String ELECTION = "/v1/elections/" + ID;
    private static final String MCCLUSKEY = "0198f2a0-0000-7000-8000-000000000101";
    private static final String COYNE = "0198f2a0-0000-7000-8000-000000000102";
    private static final String ALLINSON = "0198f2a0-0000-7000-8000-000000000103";

    @Test
    void the_unite_election_is_told_from_its_call_to_its_declaration() {
        recordTheElection();
        fillTheTimetable();
        moveTheBallotForward();
        recordTheElectorate();
        reach("ANNOUNCED", "2016-12-06");
        reach("NOMINATIONS_OPEN", "2017-01-16");
        reach("NOMINATIONS_CLOSED", "2017-02-17");
        reach("BALLOT_OPEN", "2017-03-27");
        reach("BALLOT_CLOSED", "2017-04-19");
        reach("COUNTING", "2017-04-21");
        CandidateTopic.declare(ID, Map.of(MCCLUSKEY, "Len McCluskey", COYNE, "Gerard Coyne", ALLINSON, "Ian Allinson"));
        recordTheResult();
        reach("RESULT_REPORTED", "2017-04-21");
        reach("RESULT_DECLARED", "2017-04-28");

        readTheElection();
        noMemberIsNull();
        readTheHistory();
        readTheTopic();
    }

    private void recordTheElection() {
        var unite = Api.organisation("Unite the Union");
        var society = Api.organisation("Electoral Reform Society");
        var post = Api.editor().post("/v1/posts", """
                {"label": "General Secretary of Unite", "organisationId": "%s", "termYears": 5,
                 "maximumTerm": {"years": 5, "authority": "TULRCA 1992 s.46"}}""".formatted(unite));
        post.then().statusCode(201);
        Api.editor()
                .post("/v1/elections", """
                        {"id": "%s", "name": "Unite general secretary election 2017", "type": "TRADE_UNION",
                         "dateType": "SNAP", "organisationId": "%s", "postId": "%s", "seats": 1, "votesAllowed": 1,
                         "voteVariation": "PLURALITY", "votingMethods": ["POSTAL"], "scrutineerId": "%s",
                         "calledBy": "Len McCluskey"}""".formatted(ID, unite, post.path("id"), society))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", equalTo(ELECTION))
                .body("phase", equalTo("EXPECTED"))
                .body("dateStatus", equalTo("TENTATIVE"))
                .body("$", not(hasKey("result")))
                .body("links.candidates", equalTo(ELECTION + "/candidates"));
    }

    private void fillTheTimetable() {
        milestone("BALLOT_DISPATCH", "2017-03-27", "OCCURRENCE");
        milestone("RESULT_DECLARED", "2017-04-28", "OCCURRENCE");
        milestone("BALLOT_CLOSES", "2017-04-28", "DEADLINE");
    }

    private void milestone(String milestone, String date, String kind) {
        Api.editor()
                .post(ELECTION + "/timetable", """
                        {"milestone": "%s", "date": {"value": "%s"}, "kind": "%s"}""".formatted(milestone, date, kind))
                .then()
                .statusCode(201)
                .header("Location", equalTo(ELECTION + "/timetable/" + milestone))
                .body("status", equalTo("PLANNED"))
                .body("sequence", equalTo(0));
    }

    private void moveTheBallotForward() {
        Api.editor()
                .post(ELECTION + "/timetable/BALLOT_CLOSES/moves", """
                        {"to": {"value": "2017-04-19"}, "reason": "The end of voting, not the declaration",
                         "movedBy": "Unite", "source": {"title": "Sky News", "kind": "NEWS"}}""")
                .then()
                .statusCode(201)
                .body("date.value", equalTo("2017-04-19"))
                .body("sequence", equalTo(1))
                .body("changes[0].from.value", equalTo("2017-04-28"))
                .body("changes[0].to.value", equalTo("2017-04-19"))
                .body("changes[0].reason", equalTo("The end of voting, not the declaration"))
                .body("changes[0].movedBy", equalTo("Unite"));
    }

    private void recordTheElectorate() {
        Api.editor().post(ELECTION + "/electorates", """
                        {"size": 1062049, "basis": "PAPERS_DISTRIBUTED"}""").then().statusCode(201).body("size", equalTo(1_062_049));
    }

    private void reach(String phase, String day) {
        Api.returningOfficer()
                .post(ELECTION + "/transitions", """
                        {"to": "%s", "effectiveAt": {"value": "%s"}%s}""".formatted(
                        phase, day, phase.equals("RESULT_DECLARED") ? ", \"overrideReason\": \"No report\"" : ""))
                .then()
                .statusCode(201)
                .body("to", equalTo(phase));
    }

    private void recordTheResult() {
        var etag = Api.anonymous().get(ELECTION).header("ETag");
        Api.returningOfficer()
                .put(ELECTION + "/result", etag, """
                        {"status": "UNOFFICIAL_COMPLETE", "countStatus": "COMPLETED", "papersDistributed": 1062049,
                         "papersReturned": 130071, "papersInvalid": 317, "validVotes": 129754,
                         "turnoutReported": {"value": "12.2"}, "countedAt": {"value": "2017-04-21"},
                         "rounds": [{"number": 1, "tallies": [
                           {"candidateId": "%s", "ballotName": "Len McCluskey", "votes": 59067, "rank": 1, "elected": true},
                           {"candidateId": "%s", "ballotName": "Gerard Coyne", "votes": 53544, "rank": 2, "elected": false},
                           {"candidateId": "%s", "ballotName": "Ian Allinson", "votes": 17143, "rank": 3, "elected": false}]}]}""".formatted(MCCLUSKEY, COYNE, ALLINSON))
                .then()
                .statusCode(200)
                .body("turnoutComputed.percent", equalTo("12.247"));
    }

    private void readTheElection() {
        Api.anonymous()
                .get(ELECTION)
                .then()
                .statusCode(200)
                .body("phase", equalTo("RESULT_DECLARED"))
                .body(
                        "timetable.milestone",
                        contains(
                                "BALLOT_DISPATCH",
                                "BALLOT_CLOSES",
                                "RESULT_DECLARED",
                                "COMPLAINT_DEADLINE",
                                "NEXT_ELECTION_DUE"))
                .body(
                        "timetable.date.value",
                        contains("2017-03-27", "2017-04-19", "2017-04-28", "2018-04-28", "2022-04-28"))
                .body("electorates.size", contains(1_062_049))
                .body("result.rounds[0].tallies.votes", contains(59_067, 53_544, 17_143))
                .body("result.rounds[0].tallies.shareOfValid", contains("45.5", "41.3", "13.2"))
                .body("result.rounds[0].tallies.shareOfReturned", contains("45.4", "41.2", "13.2"))
                .body("result.turnoutReported.value", equalTo("12.2"))
                .body("result.turnoutReported.decimals", equalTo(1))
                .body("result.turnoutComputed.percent", equalTo("12.247"))
                .body("result.turnoutComputed.numerator", equalTo(130_071))
                .body("result.turnoutComputed.denominator", equalTo(1_062_049))
                .body("result.turnoutComputed.basis", equalTo("PAPERS_DISTRIBUTED"))
                .body("result.checks.code", contains("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9"))
                .body("result.checks.outcome.unique()", contains("PASS", "NOT_APPLICABLE"))
                .body("result.checks[6].inputs.low", equalTo("1059217"))
                .body("result.checks[6].inputs.high", equalTo("1067934"));
    }

    /** What is not known is absent. */
    private void noMemberIsNull() {
        var election = Api.anonymous().get(ELECTION).as(JsonNode.class);

        assertThat(election.at("/result/rounds/0/tallies")).hasSize(3);
        assertThat(nulls("", election)).isEmpty();
    }

    private static Stream<String> nulls(String place, JsonNode node) {
        if (node.isNull()) {
            return Stream.of(place);
        }
        return node.isArray()
                ? node.valueStream().flatMap(item -> nulls(place + "/*", item))
                : node.properties().stream().flatMap(member -> nulls(place + "/" + member.getKey(), member.getValue()));
    }

    private void readTheHistory() {
        Api.anonymous()
                .get(ELECTION + "/revisions?limit=2")
                .then()
                .statusCode(200)
                .body("items.version", contains(15, 14))
                .body("items[0].type", equalTo("org.hustings.election.phase-changed.v1"))
                .body("items[0].actor", equalTo("returning-officer"))
                .body("items[0].changed", contains("/phase", "/transitions"));
    }

    private void readTheTopic() {
        try (var topic = TopicReader.of("hustings.elections.v1")) {
            var records = topic.awaitKey(ID, 15);

            assertThat(records)
                    .extracting(event -> event.eventType().replace("org.hustings.election.", ""))
                    .containsExactly(
                            "created.v1",
                            "milestone-added.v1",
                            "milestone-added.v1",
                            "milestone-added.v1",
                            "milestone-moved.v1",
                            "electorate-added.v1",
                            "phase-changed.v1",
                            "phase-changed.v1",
                            "phase-changed.v1",
                            "phase-changed.v1",
                            "phase-changed.v1",
                            "phase-changed.v1",
                            "result-recorded.v1",
                            "phase-changed.v1",
                            "phase-changed.v1");
        }
    }
}
