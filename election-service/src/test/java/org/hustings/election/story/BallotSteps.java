package org.hustings.election.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.hustings.election.Api;

/** From the papers going out to the beginning of the count. */
record BallotSteps(Unite unite) {

    private static final String CLOSE = "/timetable/BALLOT_CLOSES/date";

    List<Step> steps() {
        return List.of(
                Step.of("papers go out", this::dispatch)
                        .in("BALLOT_OPEN")
                        .tells("election.milestone-added", "election.phase-changed"),
                Step.of("three figures of how many may vote", this::claimElectorates)
                        .in("BALLOT_OPEN")
                        .tells("election.electorate-added", "election.electorate-added", "election.electorate-added"),
                Step.of("a paper has the election end on 28 April", this::claimAnotherEnd)
                        .in("BALLOT_OPEN")
                        .tells("election.claim-added"),
                Step.of("there is no result while papers are out", this::countTooEarly)
                        .in("BALLOT_OPEN"),
                Step.of("voting ends", this::closeBallot)
                        .in("BALLOT_CLOSED")
                        .tells("election.milestone-changed", "election.phase-changed"),
                Step.of("the other end was that of the declaration", this::deprecateAnotherEnd)
                        .in("BALLOT_CLOSED")
                        .tells("election.claim-ranked"),
                Step.of("the count begins, on one day or the day before", this::beginCount)
                        .in("COUNTING")
                        .tells("election.milestone-added", "election.phase-changed", "election.claim-added"),
                Step.of("one body or another of like name counts", this::claimCountingBodies)
                        .in("COUNTING")
                        .tells("election.claim-added", "election.claim-added"));
    }

    private void dispatch() {
        unite.milestone("BALLOT_DISPATCH", "2017-03-27", "OCCURRENCE", Report.BALLOTS_GO_OUT);
        unite.moveTo("BALLOT_OPEN", "2017-03-27", Report.BALLOTS_GO_OUT);
    }

    private void claimElectorates() {
        unite.electorate(1_062_049, "PAPERS_DISTRIBUTED", Report.SCRUTINEERS_FIGURES);
        unite.electorate(1_200_000, "ENTITLED_TO_VOTE", Report.BALLOTS_GO_OUT);
        unite.electorate(1_400_000, "MEMBERS_REPORTED", Report.SUSPENSION);
    }

    private void claimAnotherEnd() {
        unite.claim("end", CLOSE, "{\"value\": \"2017-04-28\"}", "International Business Times UK");
        Unite.read("")
                .then()
                .body("disputed", contains(CLOSE))
                .body("timetable.find { it.milestone == 'BALLOT_CLOSES' }.date.value", equalTo("2017-04-19"));
    }

    private void countTooEarly() {
        Unite.refused(unite.put("/result", ResultSteps.pressCount()), "result-before-ballot-closes");
    }

    private void closeBallot() {
        Api.editor()
                .patch(
                        Unite.ELECTION + "/timetable/BALLOT_CLOSES",
                        Unite.read("").header("ETag"),
                        """
                        {"status": "HAPPENED"}""")
                .then()
                .statusCode(200);
        unite.moveTo("BALLOT_CLOSED", "2017-04-19", Report.RE_ELECTED);
    }

    private void deprecateAnotherEnd() {
        unite.deprecate("end", "The day of the formal declaration; voting ended on 19 April");
        Unite.read("").then().body("disputed", empty());
    }

    private void beginCount() {
        unite.milestone("COUNT_STARTS", "2017-04-21", "OCCURRENCE", Report.RE_ELECTED);
        unite.moveTo("COUNTING", "2017-04-21", Report.RE_ELECTED);
        unite.claim("count", "/timetable/COUNT_STARTS/date", "{\"value\": \"2017-04-20\"}", "Other reports");
    }

    private void claimCountingBodies() {
        unite.claim("counted by society", "/scrutineerId", quoted("society"), "Sky News");
        unite.claim("counted by services", "/scrutineerId", quoted("services"), "Other contests of the time");
    }

    private String quoted(String organisation) {
        return "\"%s\"".formatted(unite.id(organisation));
    }
}
