package org.hustings.timeline.campaignevent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.DRAFT;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.LATER;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.PUBLIC;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.SPEAKER;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.at;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.content;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.derived;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.draft;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.milestone;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.published;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.recorded;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.statement;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.junit.jupiter.api.Test;

class EmbargoTest {

    private static final String EVENING = "2031-04-01T18:00:00Z";
    private static final Instant NIGHT = Instant.parse("2031-04-01T22:00:00Z");

    @Test
    void an_entry_under_embargo_is_a_draft_until_its_time_comes() {
        var event = recorded(at(EVENING), statement());

        assertThat(event.isDraft()).isTrue();
        assertThat(event.publication()).isEqualTo(at(EVENING));

        assertThat(event.release(NIGHT)).isEqualTo(Happening.PUBLISHED);
        assertThat(event.isDraft()).isFalse();
        assertThat(event.publication()).isEqualTo(PUBLIC);
        assertThat(event.updatedAt()).isEqualTo(NIGHT);
    }

    @Test
    void nothing_is_scheduled_for_a_time_that_is_past() {
        assertThat(violationsOf(() -> recorded(at("2031-04-01T12:00:00Z"), statement())))
                .containsExactly("/publishAt publish-at-past");
        assertThat(violationsOf(() -> draft().revise(at("2031-04-01T12:30:00Z"), statement(), LATER)))
                .containsExactly("/publishAt publish-at-past");
    }

    @Test
    void a_time_that_came_while_an_editor_was_at_work_is_no_reason_to_refuse_the_words() {
        var event = recorded(at("2031-04-01T12:30:00Z"), statement());

        assertThat(event.revise(at("2031-04-01T12:30:00Z"), statement().worded("Better", null), LATER))
                .contains(Happening.CHANGED);
    }

    @Test
    void what_is_scheduled_holds_to_the_rules_of_what_is_published() {
        var unsourced = content(CampaignEventKind.STATEMENT, "Hear, hear", List.of(SPEAKER), List.of());

        assertThat(violationsOf(() -> recorded(at(EVENING), unsourced))).containsExactly("/sources source-required");
        assertThat(violationsOf(() -> recorded(DRAFT, unsourced).revise(at(EVENING), unsourced, LATER)))
                .containsExactly("/sources source-required");
    }

    @Test
    void a_time_can_be_moved_and_removed_while_nobody_has_seen_the_entry() {
        var event = draft();

        assertThat(event.revise(at(EVENING), statement(), LATER)).contains(Happening.CHANGED);
        assertThat(event.revise(at("2031-04-02T06:00:00Z"), statement(), LATER)).contains(Happening.CHANGED);
        assertThat(event.publication().publishAt()).isEqualTo("2031-04-02T06:00:00Z");
        assertThat(event.revise(DRAFT, statement(), LATER)).contains(Happening.CHANGED);
        assertThat(event.publication()).isEqualTo(DRAFT);
    }

    @Test
    void an_entry_can_be_published_before_its_time() {
        var event = recorded(at(EVENING), statement());

        assertThat(event.revise(PUBLIC, statement(), LATER)).contains(Happening.PUBLISHED);
        assertThat(event.publication()).isEqualTo(PUBLIC);
    }

    @Test
    void what_is_published_or_derived_comes_under_no_embargo() {
        assertThatThrownBy(() -> published().revise(at(EVENING), statement(), LATER))
                .isInstanceOf(AlreadyPublished.class);
        assertThatThrownBy(() -> derived().revise(at(EVENING), milestone("Election announced"), LATER))
                .isInstanceOf(AlreadyPublished.class);
    }

    @Test
    void it_is_published_in_the_name_of_whoever_scheduled_it_whoever_edits_it_meanwhile() {
        var event = recorded(new Publication.Scheduled(Instant.parse(EVENING), "ada"), statement());
        var asBen = new Publication.Scheduled(Instant.parse(EVENING), "ben");

        event.revise(asBen, statement().worded("Better", null), LATER);
        assertThat(event.publication()).isEqualTo(at(EVENING));

        event.revise(new Publication.Scheduled(NIGHT, "ben"), statement(), LATER);
        assertThat(event.publication()).isEqualTo(new Publication.Scheduled(NIGHT, "ben"));
    }

    @Test
    void the_same_time_again_changes_nothing() {
        assertThat(recorded(at(EVENING), statement()).revise(at(EVENING), statement(), LATER))
                .isEmpty();
    }

    @Test
    void a_time_is_kept_as_exactly_as_the_database_does() {
        assertThat(at("2031-04-01T18:00:00.123456789Z").publishAt()).isEqualTo("2031-04-01T18:00:00.123456Z");
    }

    private static List<String> violationsOf(ThrowingCallable action) {
        return catchThrowableOfType(EntryRefused.class, action).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
