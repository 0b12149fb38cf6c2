package org.hustings.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.local.demo.DemoStory.Chapter;
import org.junit.jupiter.api.Test;

/** The story is data, so what it has to hold is said here: the reference election, whole and sourced. */
class DemoStoryTest {
    private final DemoStory story = DemoStory.unite2017();

    @Test
    void it_names_all_nine_sources() {
        assertThat(story.sources().keySet())
                .containsExactlyInAnyOrder("S1", "S2", "S3", "R1", "R2", "R3", "R4", "R5", "R6");
    }

    @Test
    void it_holds_every_campaign_event_that_does_not_follow_from_another_record() {
        assertThat(bodiesOf("campaign-events")
                        .map(body -> body.at("/startDate/value").textValue()))
                .containsExactly(
                        "2011",
                        "2016-12-06",
                        "2016-12",
                        "2017-02-23",
                        "2017-03",
                        "2017-03",
                        "2017-03-26",
                        "2017-03-27",
                        "2017-03-27",
                        "2017-03-27",
                        "2017-03-27",
                        "2017-03-27",
                        "2016-12-06",
                        "2016-12-06",
                        "2016-12-06",
                        "2017-04-19",
                        "2017-04-21",
                        "2017-04-21",
                        "2017-04-21",
                        "2017-04-28",
                        "2018-10");
    }

    @Test
    void every_campaign_event_has_a_source() {
        assertThat(bodiesOf("campaign-events"))
                .allSatisfy(body -> assertThat(body.get("sources")).isNotEmpty());
    }

    @Test
    void every_phase_and_every_milestone_has_a_source() {
        assertThat(bodiesOf("transitions"))
                .allSatisfy(body -> assertThat(body.path("source").textValue()).startsWith("@source:"));
        assertThat(bodiesOf("timetable"))
                .allSatisfy(body -> assertThat(body.get("sources")).isNotEmpty());
    }

    @Test
    void an_allegation_always_has_a_speaker_and_whom_it_is_about() {
        var allegations = bodiesOf("campaign-events")
                .filter(body -> body.get("kind").textValue().equals("ALLEGATION"))
                .toList();

        assertThat(allegations)
                .hasSize(6)
                .allSatisfy(body -> assertThat(body.findValuesAsText("role")).contains("SPEAKER", "TARGET"));
    }

    @Test
    void the_end_of_voting_and_the_declaration_are_two_milestones() {
        assertThat(step("move.ballot-closes").body().at("/to/value").textValue())
                .isEqualTo("2017-04-19");
        assertThat(step("milestone.result-declared").body().at("/date/value").textValue())
                .isEqualTo("2017-04-28");
    }

    @Test
    void the_moved_date_keeps_the_year_it_was_due_in() {
        assertThat(step("milestone.ballot-closes").body().at("/date/value").textValue())
                .isEqualTo("2018");
        assertThat(step("move.ballot-closes").body().get("reason").textValue()).isNotBlank();
        assertThat(step("move.ballot-closes").body().get("movedBy").textValue()).isEqualTo("Len McCluskey");
    }

    @Test
    void the_result_has_the_figures_as_they_were_reported() {
        var result = step("result").body();

        assertThat(result.findValues("votes")).extracting(JsonNode::intValue).containsExactly(59067, 53544, 17143);
        assertThat(result.get("validVotes").intValue()).isEqualTo(59067 + 53544 + 17143);
        assertThat(result.get("papersReturned").intValue()).isEqualTo(129754 + 317);
        assertThat(result.get("papersInvalid").intValue()).isEqualTo(317);
        assertThat(result.get("papersDistributed").intValue()).isEqualTo(1_062_049);
        assertThat(result.at("/turnoutReported/value").textValue()).isEqualTo("12.2");
    }

    @Test
    void the_shares_are_those_that_were_printed_and_each_tally_names_its_candidate() {
        var result = step("result").body();

        assertThat(result.findValuesAsText("shareReported")).containsExactly("45.4", "41.2", "13.2");
        assertThat(result.findValuesAsText("ballotName"))
                .containsExactly("Len McCluskey", "Gerard Coyne", "Ian Allinson");
    }

    @Test
    void the_scrutineer_reports_before_the_declaration_and_says_no_more_than_is_known() {
        var report = step("scrutineer-report").body();

        assertThat(steps().map(DemoStep::key)).containsSubsequence("scrutineer-report", "phase.result-declared");
        assertThat(report.get("distributed").intValue()).isEqualTo(1_062_049);
        assertThat(report.get("returned").intValue()).isEqualTo(130_071);
        assertThat(report.get("invalid").intValue()).isEqualTo(317);
        assertThat(report.has("satisfied")).isFalse();
    }

    @Test
    void what_is_reported_in_two_ways_is_claimed_in_both() {
        assertThat(bodiesOf("claims")
                        .map(body -> body.get("property").textValue() + " "
                                + body.get("claimant").textValue()))
                .containsExactly(
                        "/timetable/BALLOT_CLOSES/date International Business Times UK",
                        "/timetable/COUNT_STARTS/date Other reports",
                        "/scrutineerId Sky News",
                        "/scrutineerId Other contests of the time");
        assertThat(bodiesOf("electorates").map(body -> body.get("size").intValue()))
                .containsExactly(1_062_049, 1_200_000, 1_400_000);
    }

    @Test
    void a_year_is_claimed_in_two_ways_and_what_is_no_fact_as_what_it_is() {
        assertThat(steps().filter(step -> step.path().matches("/v1/campaign-events/\\{.*}/claims"))
                        .map(step -> step.body().get("property").textValue() + " "
                                + step.body().get("kind").textValue() + " "
                                + step.body().get("claimant").textValue()))
                .containsExactly(
                        "/startDate FACT BBC News",
                        "/text PREDICTION International Business Times UK",
                        "/text OPINION Tony Burke");
        assertThat(step("claim.first-elected-in-2010").body().at("/value/value").textValue())
                .isEqualTo("2010");
    }

    @Test
    void a_claim_is_ranked_with_a_reason() {
        assertThat(step("rank.end-of-ballot").body().get("rank").textValue()).isEqualTo("DEPRECATED");
        assertThat(step("rank.end-of-ballot").body().get("rankReason").textValue())
                .isNotBlank();
    }

    @Test
    void what_follows_from_the_declaration_is_not_recorded_by_hand() {
        assertThat(bodiesOf("timetable").map(body -> body.get("milestone").textValue()))
                .contains("RESULT_DECLARED")
                .doesNotContain("COMPLAINT_DEADLINE", "NEXT_ELECTION_DUE");
    }

    @Test
    void the_post_was_last_filled_in_april_2013() {
        assertThat(step("post.general-secretary")
                        .body()
                        .at("/lastElectedOn/value")
                        .textValue())
                .isEqualTo("2013-04");
    }

    @Test
    void branch_nominations_are_recorded_for_all_three_candidates() {
        assertThat(bodiesOf("candidates")
                        .map(body -> body.at("/nominations/0/count").intValue()))
                .containsExactly(1185, 187, 76);
    }

    @Test
    void an_endorsement_and_the_moves_of_candidates_posts_tell_themselves() {
        assertThat(step("endorsement.dromey").body().get("stance").textValue()).isEqualTo("VOTED_FOR");
        assertThat(step("suspension.coyne").body().at("/effectiveOn/value").textValue())
                .isEqualTo("2017-04-20");
        assertThat(step("resignation.mccluskey").body().at("/effectiveOn/value").textValue())
                .isEqualTo("2017-04-28");
    }

    @Test
    void the_timeline_gets_an_entry_for_each_event_phase_and_candidacy_and_for_what_else_changes() {
        var expectedAtFirst = 1;
        var qualified = 3;
        var moved = 1;
        var result = 1;
        var endorsed = 1;
        var leftOrSuspended = 2;
        var scrutinised = 1;
        var milestonesOfNoPhase = 3;

        assertThat((long) story.timelineEntries())
                .isEqualTo(expectedAtFirst
                        + bodiesOf("campaign-events").count()
                        + bodiesOf("transitions").count()
                        + bodiesOf("candidates").count()
                        + bodiesOf("electorates").count()
                        + milestonesOfNoPhase
                        + qualified
                        + moved
                        + result
                        + endorsed
                        + scrutinised
                        + leftOrSuspended);
    }

    @Test
    void every_key_is_used_once() {
        assertThat(steps().map(DemoStep::key)).doesNotHaveDuplicates();
    }

    @Test
    void every_reference_is_to_an_earlier_step_or_to_a_source() {
        var done = new HashSet<String>();
        for (var step : steps().toList()) {
            var references = new References(
                    story.sources(), key -> done.contains(key) ? Optional.of("some-id") : Optional.empty());

            assertThat(references.path(step.path())).startsWith("/v1/").doesNotContain("{");
            assertThat(references.body(step.body()).toString()).doesNotContain("\"@");
            done.add(step.key());
        }
    }

    private Stream<DemoStep> steps() {
        return story.chapters().stream().map(Chapter::steps).flatMap(List::stream);
    }

    private DemoStep step(String key) {
        return steps().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }

    private Stream<JsonNode> bodiesOf(String collection) {
        return steps().filter(step -> step.method() == DemoStep.Method.POST)
                .filter(step -> step.path().equals("/v1/elections/{election}/" + collection))
                .map(DemoStep::body);
    }
}
