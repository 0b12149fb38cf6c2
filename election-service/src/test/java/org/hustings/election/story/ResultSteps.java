package org.hustings.election.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.hustings.election.Api;

/** From the first figures to the decision on the complaint. */
record ResultSteps(Unite unite) {

    /** The votes and the printed turnout are all that the press has. */
    private static final List<String> OF_THE_PRESS = List.of(
            "C1 NOT_APPLICABLE",
            "C2 NOT_APPLICABLE",
            "C3 NOT_APPLICABLE",
            "C4 NOT_APPLICABLE",
            "C5 NOT_APPLICABLE",
            "C6 PASS",
            "C7 NOT_APPLICABLE",
            "C8 NOT_APPLICABLE",
            "C9 PASS");

    /** One of the three electorates fits; a single round has no transfers. */
    private static final List<String> OF_THE_SCRUTINEER = List.of(
            "C1 PASS",
            "C2 PASS",
            "C3 PASS",
            "C4 PASS",
            "C5 PASS",
            "C6 PASS",
            "C7 WARN",
            "C8 NOT_APPLICABLE",
            "C9 PASS");

    private static final String TALLY = """
            {"candidateId": "%s", "ballotName": "%s", "votes": %d, "rank": %d, "elected": %b}""";

    private static final String PRINTED = """
            {"candidateId": "%s", "ballotName": "%s", "votes": %d, "shareReported": "%s", "rank": %d, "elected": %b}""";

    /** All up to what was known when the result was declared. */
    List<Step> untilDeclared() {
        return List.of(
                Step.of("nobody on the ballot is left out", this::leaveOneOut).in("COUNTING"),
                Step.of("the result is reported", this::report)
                        .in("RESULT_REPORTED")
                        .tells("election.result-recorded", "election.milestone-added", "election.phase-changed")
                        .checked(OF_THE_PRESS),
                Step.of("nothing is declared before the scrutineer reports", this::declareTooEarly)
                        .in("RESULT_REPORTED")
                        .checked(OF_THE_PRESS),
                Step.of("the scrutineer reports", this::receiveReport)
                        .in("RESULT_REPORTED")
                        .tells("election.scrutineer-report-recorded")
                        .checked(OF_THE_PRESS),
                Step.of("the count is recorded with the scrutineer's figures", this::countAgain)
                        .in("RESULT_REPORTED")
                        .tells("election.result-recorded")
                        .checked(OF_THE_SCRUTINEER));
    }

    /** The declaration and what came of it. */
    List<Step> fromDeclaration() {
        return List.of(
                Step.of("the result is declared and the new term begins", this::declare)
                        .in("RESULT_DECLARED")
                        .tells("election.milestone-added", "election.milestone-added", "election.phase-changed")
                        .checked(OF_THE_SCRUTINEER),
                Step.of("Coyne complains", () -> unite.moveTo("CHALLENGED", "2018", Report.DECISION))
                        .in("CHALLENGED")
                        .tells("election.phase-changed")
                        .checked(OF_THE_SCRUTINEER),
                Step.of(
                                "it is not closed over a complaint",
                                () -> unite.mayNotMoveTo("CLOSED", "2018-04-28", "UPHELD, RERUN_ORDERED, VOIDED"))
                        .in("CHALLENGED")
                        .checked(OF_THE_SCRUTINEER),
                Step.of(
                                "the complaint is decided and the result stands",
                                () -> unite.moveTo("UPHELD", "2018-10", Report.DECISION))
                        .in("UPHELD")
                        .tells("election.phase-changed")
                        .checked(OF_THE_SCRUTINEER),
                Step.of("nothing follows", () -> unite.mayNotMoveTo("CLOSED", "2018-11", "none"))
                        .in("UPHELD")
                        .checked(OF_THE_SCRUTINEER));
    }

    static String pressCount() {
        return count(
                Report.RE_ELECTED,
                "",
                String.join(
                        ", ",
                        TALLY.formatted(CallSteps.MCCLUSKEY, "Len McCluskey", 59_067, 1, true),
                        TALLY.formatted(CallSteps.COYNE, "Gerard Coyne", 53_544, 2, false),
                        TALLY.formatted(CallSteps.ALLINSON, "Ian Allinson", 17_143, 3, false)));
    }

    private static String scrutineersCount() {
        return count(
                Report.SCRUTINEERS_FIGURES,
                """
                "papersDistributed": 1062049, "papersReturned": 130071, "papersInvalid": 317, "validVotes": 129754,""",
                String.join(
                        ", ",
                        PRINTED.formatted(CallSteps.MCCLUSKEY, "Len McCluskey", 59_067, "45.4", 1, true),
                        PRINTED.formatted(CallSteps.COYNE, "Gerard Coyne", 53_544, "41.2", 2, false),
                        PRINTED.formatted(CallSteps.ALLINSON, "Ian Allinson", 17_143, "13.2", 3, false)));
    }

    private static String count(Report source, String papers, String tallies) {
        return """
                {"status": "UNOFFICIAL_COMPLETE", "countStatus": "COMPLETED", "turnoutReported": {"value": "12.2"}, %s
                 "rounds": [{"number": 1, "tallies": [%s]}],
                 "countedAt": {"value": "2017-04-21"}, "sources": [%s]}""".formatted(papers, tallies, source.json());
    }

    private void leaveOneOut() {
        var two = String.join(
                ", ",
                TALLY.formatted(CallSteps.MCCLUSKEY, "Len McCluskey", 59_067, 1, true),
                TALLY.formatted(CallSteps.COYNE, "Gerard Coyne", 53_544, 2, false));
        Unite.refused(unite.put("/result", count(Report.RE_ELECTED, "", two)), "candidate-without-tally");
    }

    private void report() {
        unite.put("/result", pressCount()).then().statusCode(200).body("number", equalTo(1));
        unite.milestone("RESULT_REPORTED", "2017-04-21", "OCCURRENCE", Report.RE_ELECTED);
        unite.moveTo("RESULT_REPORTED", "2017-04-21", Report.RE_ELECTED);
    }

    private void declareTooEarly() {
        Unite.refused(unite.step("RESULT_DECLARED", "2017-04-28", Report.CALLED), "scrutineer-report-missing");
    }

    private void receiveReport() {
        unite.put("/scrutineer-report", """
                        {"distributed": 1062049, "returned": 130071, "invalid": 317,
                         "votes": [{"candidateId": "%s", "votes": 59067}, {"candidateId": "%s", "votes": 53544},
                                   {"candidateId": "%s", "votes": 17143}],
                         "sources": [%s]}""".formatted(
                        CallSteps.MCCLUSKEY, CallSteps.COYNE, CallSteps.ALLINSON, Report.SCRUTINEERS_FIGURES.json()))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("registerExamined")))
                .body("votes.votes", contains(59_067, 53_544, 17_143));
    }

    private void countAgain() {
        unite.put("/result", scrutineersCount())
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("turnoutComputed.percent", equalTo("12.247"));
    }

    private void declare() {
        unite.milestone("RESULT_DECLARED", "2017-04-28", "OCCURRENCE", Report.BALLOTS_GO_OUT);
        unite.milestone("TERM_STARTS", "2017-04-28", "OCCURRENCE", Report.CALLED);
        unite.moveTo("RESULT_DECLARED", "2017-04-28", Report.BALLOTS_GO_OUT);
        Api.anonymous()
                .get("/v1/posts/" + unite.id("post"))
                .then()
                .body("nextElectionDueBy.value", equalTo("2022-04-28"));
    }
}
