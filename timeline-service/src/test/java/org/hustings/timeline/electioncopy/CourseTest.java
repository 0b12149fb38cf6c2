package org.hustings.timeline.electioncopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hustings.timeline.electioncopy.Course.Milestone;
import org.hustings.timeline.electioncopy.Course.Step;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The time of an election's campaign. */
class CourseTest {

    private static final Step ANNOUNCED = step("ANNOUNCED", "2016-12-06");

    @Test
    void a_campaign_lasts_from_the_announcement_to_the_deadline_for_complaints() {
        var campaign = campaign(
                "RESULT_DECLARED",
                List.of(ANNOUNCED, step("RESULT_DECLARED", "2017-04-28")),
                milestone("COMPLAINT_DEADLINE", "2018-04-28"));

        assertThat(campaign).isEqualTo(lasting("2016-12-06T00:00:00Z", "2018-04-29T00:00:00Z"));
    }

    @Test
    void without_a_deadline_it_lasts_to_the_end_of_the_day_of_the_declaration() {
        var campaign = campaign("CLOSED", List.of(ANNOUNCED, step("RESULT_DECLARED", "2017-04-28T10:00:00Z")));

        assertThat(campaign).isEqualTo(lasting("2016-12-06T00:00:00Z", "2017-04-29T00:00:00Z"));
    }

    @Test
    void an_election_that_runs_has_a_campaign_without_an_end() {
        assertThat(campaign("BALLOT_OPEN", List.of(ANNOUNCED, step("BALLOT_OPEN", "2017-03-27"))))
                .isEqualTo(lasting("2016-12-06T00:00:00Z", null));
    }

    @Test
    void an_election_that_is_only_expected_has_no_campaign_yet() {
        var campaign = campaign("EXPECTED", List.of(), milestone("BALLOT_CLOSES", "2018"));

        assertThat(campaign).isEqualTo(lasting(null, null));
        assertThat(campaign.mayCover(PartialDate.of("2017-04-20"))).isFalse();
    }

    @Test
    void a_milestone_tells_of_the_announcement_where_no_step_does() {
        assertThat(campaign("BALLOT_OPEN", List.of(), milestone("ANNOUNCED", "2016-12")))
                .isEqualTo(lasting("2016-12-01T00:00:00Z", null));
    }

    @Test
    void an_election_whose_announcement_is_not_known_begins_with_what_is_known_first() {
        var campaign = campaign(
                "RESULT_REPORTED",
                List.of(step("NOMINATIONS_OPEN", "2017-01-16"), step("RESULT_REPORTED", "2017-04-21")),
                milestone("NOTICE_OF_ELECTION", "2017-01"),
                milestone("TERM_STARTS", "2013"));

        assertThat(campaign).isEqualTo(lasting("2017-01-01T00:00:00Z", "2017-04-22T00:00:00Z"));
    }

    @Test
    void an_election_of_the_past_of_which_only_the_result_is_known_had_its_campaign_on_its_day() {
        assertThat(campaign("RESULT_DECLARED", List.of()))
                .isEqualTo(lasting("2017-04-19T00:00:00Z", "2017-04-20T00:00:00Z"));
    }

    @Test
    void a_cancelled_milestone_says_nothing() {
        var cancelled = new Milestone("COMPLAINT_DEADLINE", PartialDate.of("2018-04-28"), "CANCELED");

        assertThat(campaign("CANCELLED", List.of(ANNOUNCED, step("CANCELLED", "2017-05-02")), cancelled))
                .isEqualTo(lasting("2016-12-06T00:00:00Z", "2017-05-03T00:00:00Z"));
    }

    @Test
    void a_date_belongs_to_the_campaign_if_it_may_lie_in_it() {
        var campaign = lasting("2016-12-06T00:00:00Z", "2017-04-29T00:00:00Z");

        assertThat(campaign.mayCover(PartialDate.of("2016-12-05"))).isFalse();
        assertThat(campaign.mayCover(PartialDate.of("2016-12-06"))).isTrue();
        assertThat(campaign.mayCover(PartialDate.of("2016-12-06T00:00:00Z"))).isTrue();
        assertThat(campaign.mayCover(PartialDate.of("2016"))).isTrue();
        assertThat(campaign.mayCover(PartialDate.of("2017-04-28T23:59:59Z"))).isTrue();
        assertThat(campaign.mayCover(PartialDate.of("2017-04-29"))).isFalse();
    }

    private static Campaign campaign(String phase, List<Step> steps, Milestone... milestones) {
        return new Course("trade-union.unite.general-secretary.2017-04-19", phase, steps, Arrays.asList(milestones))
                .campaign();
    }

    private static Campaign lasting(@Nullable String begins, @Nullable String ends) {
        return new Campaign(instant(begins), instant(ends));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static Step step(String to, String on) {
        return new Step(to, PartialDate.of(on));
    }

    private static Milestone milestone(String name, String on) {
        return new Milestone(name, PartialDate.of(on), "CONFIRMED");
    }
}
