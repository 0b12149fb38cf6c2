package org.hustings.timeline.campaignevent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.DRAFT;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.PUBLIC;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.at;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.dated;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.lasting;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.recorded;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.statement;

import java.util.List;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyRulesTest {

    private static final String EVENING = "2031-04-01T18:00:00Z";
    private static final String NIGHT = "2031-04-01T22:00:00Z";

    @Test
    void a_reply_does_not_appear_before_what_it_answers() {
        assertThat(reply(DRAFT, PUBLIC)).containsExactly("/inReplyTo reply-to-draft");
        assertThat(reply(DRAFT, at(EVENING))).containsExactly("/inReplyTo reply-to-draft");
        assertThat(reply(at(NIGHT), PUBLIC)).containsExactly("/inReplyTo reply-to-draft");
        assertThat(reply(at(NIGHT), at(EVENING))).containsExactly("/inReplyTo reply-to-draft");
    }

    @Test
    void a_reply_appears_with_what_it_answers_or_after_it() {
        assertThat(reply(PUBLIC, PUBLIC)).isEmpty();
        assertThat(reply(PUBLIC, at(EVENING))).isEmpty();
        assertThat(reply(at(EVENING), at(EVENING))).isEmpty();
        assertThat(reply(at(EVENING), at(NIGHT))).isEmpty();
        assertThat(reply(DRAFT, DRAFT)).isEmpty();
        assertThat(reply(at(EVENING), DRAFT)).isEmpty();
    }

    @Test
    void what_is_answered_is_not_moved_behind_its_replies() {
        var reply = recorded(at(EVENING), statement());
        var answered = recorded(at(EVENING), statement());

        assertThat(change(reply, answered, at(NIGHT))).containsExactly("/publishAt reply-appears-first");
        assertThat(change(reply, answered, DRAFT)).containsExactly("/publishAt reply-appears-first");
        assertThat(change(reply, answered, at("2031-04-01T17:00:00Z"))).isEmpty();
        assertThat(change(reply, answered, PUBLIC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-31, 2031-04-01",
        "2031-02, 2031-03",
        "2030, 2031-01-01",
        "2031-03-31T10:00:00Z, 2031-03-31T10:00:01Z",
        "2031-03-30, 2031-03-31T10:00:00Z"
    })
    void a_reply_does_not_end_before_what_it_answers_begins(String end, String start) {
        var answered = recorded(DRAFT, lasting(start, "2040"));

        assertThat(brief(ReplyRules.violations(answered, DRAFT, lasting(end, end))))
                .containsExactly("/inReplyTo reply-too-early");
        assertThat(brief(ReplyRules.violations(answered, DRAFT, dated(PartialDate.of(end), null))))
                .containsExactly("/inReplyTo reply-too-early");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-04-01, 2031-04-01",
        "2031, 2031-04-01",
        "2031-04, 2031-04-30",
        "2031-04-01, 2031",
        "2031-04-01T10:00:00Z, 2031-04-01",
        "2031-04-01T10:00:00Z, 2031-04-01T10:00:00Z"
    })
    void what_may_be_in_order_is_taken(String end, String start) {
        var answered = recorded(DRAFT, lasting(start, "2040"));

        assertThat(ReplyRules.violations(answered, DRAFT, dated(PartialDate.of(end), null)))
                .isEmpty();
    }

    @Test
    void of_dates_that_are_known_only_roughly_nothing_is_certain() {
        var roughly = new PartialDate("2031-03-31", true, null);
        var exactly = PartialDate.of("2031-04-01");

        assertThat(ReplyRules.violations(recorded(DRAFT, dated(exactly, null)), DRAFT, dated(roughly, null)))
                .isEmpty();
        assertThat(ReplyRules.violations(
                        recorded(DRAFT, dated(new PartialDate("2031-04-01", true, null), null)),
                        DRAFT,
                        dated(PartialDate.of("2031-03-31"), null)))
                .isEmpty();
    }

    @Test
    void what_is_answered_does_not_come_to_begin_after_its_replies_have_ended() {
        var reply = recorded(DRAFT, lasting("2031-03-01", "2031-03-02"));
        var answered = recorded(DRAFT, lasting("2031-03-01", "2031-03-31"));

        assertThat(brief(ReplyRules.violations(List.of(reply), answered, DRAFT, lasting("2031-03-03", "2031-03-31"))))
                .containsExactly("/startDate reply-too-early");
        assertThat(ReplyRules.violations(List.of(reply), answered, DRAFT, lasting("2031-03-02", "2031-03-31")))
                .isEmpty();
    }

    @Test
    void that_what_it_answers_was_moved_since_does_not_keep_a_reply_from_being_worded_better() {
        var answered = recorded(DRAFT, lasting("2031-03-03", "2031-03-31"));
        var reply = recorded(DRAFT, lasting("2031-03-01", "2031-03-02"));

        assertThat(ReplyRules.violations(answered, reply, DRAFT, reply.content().worded("Better", null)))
                .isEmpty();
        assertThat(brief(ReplyRules.violations(answered, reply, DRAFT, lasting("2031-03-02", "2031-03-02"))))
                .containsExactly("/inReplyTo reply-too-early");
    }

    private static List<String> reply(Publication answered, Publication reply) {
        return brief(ReplyRules.violations(recorded(answered, statement()), reply, statement()));
    }

    private static List<String> change(CampaignEvent reply, CampaignEvent answered, Publication wanted) {
        return brief(ReplyRules.violations(List.of(reply), answered, wanted, statement()));
    }

    private static List<String> brief(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
