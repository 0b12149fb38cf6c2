package org.hustings.election.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.hustings.election.Api;
import org.hustings.election.CandidateTopic;

/** From the union and its post to the close of nominations. */
record CallSteps(Unite unite) {

    static final String MCCLUSKEY = "0198f2a0-0000-7000-8000-000000000101";
    static final String COYNE = "0198f2a0-0000-7000-8000-000000000102";
    static final String ALLINSON = "0198f2a0-0000-7000-8000-000000000103";

    List<Step> steps() {
        return List.of(
                Step.of("the Labour Party", this::recordLabour).tells("organisation.created"),
                Step.of("Unite, affiliated to it", this::recordUnion).tells("organisation.created"),
                Step.of("the body that counted", () -> recordScrutineer("society", "Electoral Reform Society"))
                        .tells("organisation.created"),
                Step.of(
                                "the body that is named elsewhere",
                                () -> recordScrutineer("services", "Electoral Reform Services"))
                        .tells("organisation.created"),
                Step.of("the post, last filled in April 2013", this::recordPost).tells("post.created"),
                Step.of("an election is expected for 2018", this::expect)
                        .in("EXPECTED")
                        .tells("election.created", "election.milestone-added"),
                Step.of(
                                "no papers go out before the call",
                                () -> unite.mayNotMoveTo(
                                        "BALLOT_OPEN", "2017-03-27", "ANNOUNCED, POSTPONED, CANCELLED"))
                        .in("EXPECTED"),
                Step.of("it is brought forward by a year", this::moveForward)
                        .in("EXPECTED")
                        .tells("election.milestone-moved", "election.changed"),
                Step.of("it is announced", this::announce)
                        .in("ANNOUNCED")
                        .tells("election.milestone-added", "election.phase-changed"),
                Step.of("nominations open", this::openNominations)
                        .in("NOMINATIONS_OPEN")
                        .tells("election.milestone-added", "election.phase-changed"),
                Step.of("three stand", this::declareCandidates).in("NOMINATIONS_OPEN"),
                Step.of("nominations close", this::closeNominations)
                        .in("NOMINATIONS_CLOSED")
                        .tells("election.milestone-added", "election.phase-changed"));
    }

    private void recordLabour() {
        unite.record("labour", "organisations", """
                {"name": "The Labour Party", "classification": "POLITICAL_PARTY"}""");
    }

    private void recordUnion() {
        unite.record("unite", "organisations", """
                {"name": "Unite the Union", "slug": "unite", "classification": "TRADE_UNION",
                 "affiliations": [{"organisationId": "%s", "kind": "AFFILIATED",
                                   "amountPerYear": {"amount": "1500000", "currency": "GBP"}}],
                 "sources": [%s]}""".formatted(unite.id("labour"), Report.RE_ELECTED.json()));
    }

    private void recordScrutineer(String name, String body) {
        unite.record(name, "organisations", """
                {"name": "%s", "classification": "SCRUTINEER"}""".formatted(body));
    }

    private void recordPost() {
        unite.record("post", "posts", """
                {"label": "General Secretary of Unite", "slug": "general-secretary", "organisationId": "%s",
                 "termYears": 5, "maximumTerm": {"years": 5, "authority": "TULRCA 1992 s.46"},
                 "lastElectedOn": {"value": "2013-04"}}""".formatted(unite.id("unite")));
        Api.anonymous()
                .get("/v1/posts/" + unite.id("post"))
                .then()
                .body("lastElectedOn.value", equalTo("2013-04"))
                .body("nextElectionDueBy.value", equalTo("2018-04"));
    }

    /** Its identifier is made from type, organisation, post and day. */
    private void expect() {
        Api.editor()
                .post("/v1/elections", """
                        {"date": "2017-04-19", "name": "Unite general secretary election 2017", "type": "TRADE_UNION",
                         "organisationId": "%s", "postId": "%s", "seats": 1, "votesAllowed": 1,
                         "voteVariation": "PLURALITY", "votingMethods": ["POSTAL"], "sources": [%s]}""".formatted(unite.id("unite"), unite.id("post"), Report.RE_ELECTED.json()))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", equalTo(Unite.ELECTION))
                .body("id", equalTo(Unite.ID))
                .body("dateType", equalTo("SCHEDULED"))
                .body("dateStatus", equalTo("TENTATIVE"))
                .body("$", not(hasKey("result")))
                .body("links.candidates", equalTo(Unite.ELECTION + "/candidates"));
        unite.milestone("BALLOT_CLOSES", "2018", "DEADLINE", Report.RE_ELECTED);
    }

    private void moveForward() {
        Api.editor()
                .post(Unite.ELECTION + "/timetable/BALLOT_CLOSES/moves", """
                        {"to": {"value": "2017-04-19"}, "reason": "So as to serve until 2020",
                         "movedBy": "Len McCluskey", "announcedAt": {"value": "2016-12-06"}, "source": %s}""".formatted(Report.RE_ELECTED.json()))
                .then()
                .statusCode(201)
                .body("date.value", equalTo("2017-04-19"))
                .body("sequence", equalTo(1))
                .body("changes.from.value", contains("2018"))
                .body("changes.to.value", contains("2017-04-19"))
                .body("changes.movedBy", contains("Len McCluskey"));
        Api.editor()
                .patch(Unite.ELECTION, Unite.read("").header("ETag"), """
                        {"dateType": "SNAP", "dateStatus": "CONFIRMED", "calledBy": "Len McCluskey"}""")
                .then()
                .statusCode(200);
    }

    private void announce() {
        unite.milestone("ANNOUNCED", "2016-12-06", "OCCURRENCE", Report.CALLED);
        unite.moveTo("ANNOUNCED", "2016-12-06", Report.CALLED);
    }

    private void openNominations() {
        unite.milestone("NOMINATIONS_OPEN", "2017-01-16", "OCCURRENCE", Report.NOMINATION_PERIOD);
        unite.moveTo("NOMINATIONS_OPEN", "2017-01-16", Report.NOMINATION_PERIOD);
    }

    private void declareCandidates() {
        CandidateTopic.declare(
                Unite.ID, Map.of(MCCLUSKEY, "Len McCluskey", COYNE, "Gerard Coyne", ALLINSON, "Ian Allinson"));
    }

    private void closeNominations() {
        unite.milestone("NOMINATIONS_CLOSE", "2017-02-17", "DEADLINE", Report.NOMINATION_PERIOD);
        unite.moveTo("NOMINATIONS_CLOSED", "2017-02-17", Report.NOMINATION_PERIOD);
    }
}
