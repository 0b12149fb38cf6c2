package org.hustings.election.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.election.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The election of the general secretary of Unite in 2017. It is told once, step by step, and what is to be seen is
 * looked at after each; then it is read in every view there is of it.
 */
@QuarkusTest
class UniteElectionStoryTest {

    private static final Unite UNITE = new Unite();

    private static boolean told;
    private static String beforeTheDeclaration = "";

    @BeforeEach
    void tellOnce() {
        if (!told) {
            told = true;
            tell();
        }
    }

    private static void tell() {
        var results = new ResultSteps(UNITE);
        try (var seen = new Seen(UNITE)) {
            Stream.of(new CallSteps(UNITE).steps(), new BallotSteps(UNITE).steps(), results.untilDeclared())
                    .flatMap(List::stream)
                    .forEach(step -> tell(step, seen));
            beforeTheDeclaration = Unite.read("/revisions").path("items[0].recordedAt");
            results.fromDeclaration().forEach(step -> tell(step, seen));
            seen.nothingMore();
        }
    }

    private static void tell(Step step, Seen seen) {
        step.act().run();
        seen.after(step);
    }

    @Test
    void the_timetable_keeps_what_is_easily_confused_apart_and_has_what_follows() {
        Unite.read("/timetable")
                .then()
                .body(
                        "items.collect { it.milestone + ' ' + it.date.value }",
                        contains(
                                "ANNOUNCED 2016-12-06",
                                "NOMINATIONS_OPEN 2017-01-16",
                                "NOMINATIONS_CLOSE 2017-02-17",
                                "BALLOT_DISPATCH 2017-03-27",
                                "BALLOT_CLOSES 2017-04-19",
                                "COUNT_STARTS 2017-04-21",
                                "RESULT_REPORTED 2017-04-21",
                                "RESULT_DECLARED 2017-04-28",
                                "TERM_STARTS 2017-04-28",
                                "COMPLAINT_DEADLINE 2018-04-28",
                                "NEXT_ELECTION_DUE 2022-04-28"))
                .body("items[9].derivedFrom.milestone", equalTo("RESULT_DECLARED"))
                .body("items[9].derivedFrom.years", equalTo(1))
                .body("items[10].derivedFrom.years", equalTo(5))
                .body("items[10].derivedFrom.authority", equalTo("TULRCA 1992 s.46"));
    }

    @Test
    void the_result_has_each_share_of_both_bases_and_the_turnout_as_printed_and_as_computed() {
        Unite.read("/result")
                .then()
                .body("rounds[0].tallies.votes", contains(59_067, 53_544, 17_143))
                .body("rounds[0].tallies.shareOfValid", contains("45.5", "41.3", "13.2"))
                .body("rounds[0].tallies.shareOfReturned", contains("45.4", "41.2", "13.2"))
                .body("rounds[0].tallies.shareReported", contains("45.4", "41.2", "13.2"))
                .body("turnoutReported.value", equalTo("12.2"))
                .body("turnoutReported.decimals", equalTo(1))
                .body("turnoutComputed.percent", equalTo("12.247"))
                .body("turnoutComputed.numerator", equalTo(130_071))
                .body("turnoutComputed.denominator", equalTo(1_062_049))
                .body("turnoutComputed.basis", equalTo("PAPERS_DISTRIBUTED"));
    }

    @Test
    void the_checks_say_of_what_the_shares_are_and_how_many_could_vote() {
        Unite.read("/result")
                .then()
                .body("checks[3].expected", equalTo("12.247"))
                .body("checks[3].actual", equalTo("12.2"))
                .body("checks[3].tolerance", equalTo("0.05"))
                .body("checks[4].inputs.base", equalTo("returned"))
                .body("checks[6].expected", equalTo("1059217..1067934"))
                .body("checks[6].actual", equalTo("1 of 3 inside"))
                .body("checks[6].inputs.'PAPERS_DISTRIBUTED 1062049'", equalTo("inside"))
                .body("checks[6].inputs.'ENTITLED_TO_VOTE 1200000'", equalTo("outside"))
                .body("checks[6].inputs.'MEMBERS_REPORTED 1400000'", equalTo("outside"));
        Api.anonymous()
                .get("/v1/results?check=C7&outcome=WARN&organisationId=" + UNITE.id("unite"))
                .then()
                .body("items.electionId", contains(Unite.ID));
    }

    @Test
    void the_count_of_the_press_is_superseded_and_kept() {
        Unite.read("/results")
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0]", not(hasKey("supersededAt")))
                .body("items[1]", hasKey("supersededAt"))
                .body("items[1]", not(hasKey("papersReturned")))
                .body("items[1].rounds[0].tallies.votes", contains(59_067, 53_544, 17_143));
    }

    @Test
    void the_electorates_stand_side_by_side_and_one_lies_within_what_is_implied() {
        Unite.read("/conflicts")
                .then()
                .statusCode(200)
                .body("items.property", contains("/electorates", "/scrutineerId", "/timetable/COUNT_STARTS/date"))
                .body("items[0].disputed", equalTo(false))
                .body("items[0].implied.low", equalTo(1_059_217))
                .body("items[0].implied.high", equalTo(1_067_934))
                .body("items[0].values.value", contains(1_062_049, 1_200_000, 1_400_000))
                .body("items[0].values.withinImplied", contains(true, false, false))
                .body(
                        "items[0].values.sources.publisher.flatten()",
                        contains("ian4unite.org", "International Business Times UK", "The Guardian"));
    }

    @Test
    void the_counting_body_and_the_day_of_the_count_are_disputed() {
        Unite.read("").then().body("disputed", contains("/scrutineerId", "/timetable/COUNT_STARTS/date"));
        Unite.read("/conflicts")
                .then()
                .body("items[1].disputed", equalTo(true))
                .body("items[1].shown", equalTo(UNITE.id("society")))
                .body("items[1].values.value", contains(UNITE.id("society"), UNITE.id("services")))
                .body("items[1].values.claimants.flatten()", contains("Sky News", "Other contests of the time"))
                .body("items[2].disputed", equalTo(true))
                .body("items[2].shown.value", equalTo("2017-04-21"))
                .body("items[2].values.value.value", contains("2017-04-21", "2017-04-20"));
    }

    @Test
    void the_day_that_was_mistaken_for_the_end_is_kept_with_the_reason() {
        Unite.read("/claims/" + UNITE.id("end"))
                .then()
                .body("value.value", equalTo("2017-04-28"))
                .body("rank", equalTo("DEPRECATED"))
                .body("rankReason", equalTo("The day of the formal declaration; voting ended on 19 April"));
    }

    @Test
    void before_the_declaration_nothing_was_known_of_it() {
        var asKnown = "?asKnownAt=" + beforeTheDeclaration;

        Unite.read(asKnown)
                .then()
                .statusCode(200)
                .body("phase", equalTo("RESULT_REPORTED"))
                .body("transitions.to", not(hasItem("RESULT_DECLARED")))
                .body("timetable.milestone", hasItem("RESULT_REPORTED"))
                .body("timetable.milestone", not(hasItem("RESULT_DECLARED")))
                .body("timetable.milestone", not(hasItem("COMPLAINT_DEADLINE")))
                .body("timetable.milestone", not(hasItem("NEXT_ELECTION_DUE")))
                .body("result.number", equalTo(2));
        Unite.read("/timetable" + asKnown).then().body("items.milestone", not(hasItem("RESULT_DECLARED")));
        Api.anonymous()
                .get("/v1/elections%s&organisationId=%s".formatted(asKnown, UNITE.id("unite")))
                .then()
                .body("items.phase", contains("RESULT_REPORTED"));
        Api.anonymous()
                .get("/v1/posts/" + UNITE.id("post") + asKnown)
                .then()
                .body("lastElectedOn.value", equalTo("2013-04"));
    }

    @Test
    void the_scrutineers_report_says_what_is_known_of_it_and_no_more() {
        Unite.read("/scrutineer-report")
                .then()
                .body("distributed", equalTo(1_062_049))
                .body("returned", equalTo(130_071))
                .body("invalid", equalTo(317))
                .body("satisfied", not(hasKey("noContravention")))
                .body("$", not(hasKey("receivedAt")));
    }

    @Test
    void the_newest_revision_says_who_changed_what() {
        Unite.read("/revisions?limit=2")
                .then()
                .body(
                        "items.type",
                        contains("org.hustings.election.phase-changed.v1", "org.hustings.election.phase-changed.v1"))
                .body("items[0].actor", equalTo("returning-officer"))
                .body("items[0].changed", contains("/phase", "/transitions"));
    }

    /** What is not known is absent. */
    @Test
    void no_member_is_null() {
        var election = Unite.read("").as(JsonNode.class);

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
}
