package org.hustings.timeline.campaignevent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.DRAFT;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.GAZETTE;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.LATER;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.PUBLIC;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.SPEAKER;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.change;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.content;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.derived;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.draft;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.lasting;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.milestone;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.published;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.recorded;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.statement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.junit.jupiter.api.Test;

class CampaignEventTest {

    private static final Participant TARGET = new OrganisationParticipant(null, "Port of Sea", ParticipantRole.TARGET);

    @Test
    void an_allegation_without_a_speaker_is_refused() {
        var allegation = content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(TARGET), List.of(GAZETTE));

        assertThat(violationsOf(() -> recorded(PUBLIC, allegation))).containsExactly("/participants speaker-required");
    }

    @Test
    void an_allegation_by_a_speaker_is_recorded() {
        var allegation = content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(TARGET, SPEAKER), List.of(GAZETTE));

        assertThat(recorded(PUBLIC, allegation).content()).isEqualTo(allegation);
    }

    @Test
    void a_draft_allegation_needs_its_speaker_too() {
        var allegation = content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(), List.of());

        assertThat(violationsOf(() -> recorded(DRAFT, allegation))).containsExactly("/participants speaker-required");
    }

    @Test
    void a_published_event_without_a_source_is_refused() {
        var unsourced = content(CampaignEventKind.STATEMENT, "Hear, hear", List.of(SPEAKER), List.of());

        assertThat(violationsOf(() -> recorded(PUBLIC, unsourced))).containsExactly("/sources source-required");
    }

    @Test
    void a_draft_needs_no_source_until_it_is_published() {
        var unsourced = content(CampaignEventKind.STATEMENT, "Hear, hear", List.of(SPEAKER), List.of());
        var draft = recorded(DRAFT, unsourced);

        assertThat(violationsOf(() -> draft.revise(PUBLIC, unsourced, LATER)))
                .containsExactly("/sources source-required");
    }

    @Test
    void every_broken_rule_is_named() {
        var nothing = content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(), List.of());

        assertThat(violationsOf(() -> recorded(PUBLIC, nothing)))
                .containsExactly("/participants speaker-required", "/sources source-required");
    }

    @Test
    void an_event_cannot_end_before_it_starts() {
        assertThat(violationsOf(() -> recorded(PUBLIC, lasting("2031-04-02", "2031-04-01"))))
                .containsExactly("/endDate end-before-start");
    }

    @Test
    void an_event_may_end_in_the_month_in_which_it_starts() {
        assertThat(recorded(PUBLIC, lasting("2031-04-02", "2031-04")).isDraft()).isFalse();
    }

    @Test
    void publishing_a_draft_is_told_as_such() {
        var draft = draft();

        assertThat(draft.revise(PUBLIC, statement(), LATER)).contains(Happening.PUBLISHED);
    }

    @Test
    void what_is_published_never_becomes_a_draft_again() {
        var published = published();

        assertThatThrownBy(() -> published.revise(DRAFT, statement(), LATER))
                .isInstanceOf(AlreadyPublished.class)
                .hasMessageContaining("cannot become a draft again");
    }

    @Test
    void a_change_that_changes_nothing_is_none() {
        assertThat(published().revise(PUBLIC, statement(), LATER)).isEmpty();
    }

    @Test
    void only_a_new_date_place_or_status_counts_as_rescheduling() {
        var event = recorded(PUBLIC, lasting("2031-04-01", "2031-04-02"));

        event.revise(PUBLIC, lasting("2031-04-01", "2031-04-02").worded("Other words", null), LATER);
        event.revise(PUBLIC, lasting("2031-03-31", "2031-04-02"), LATER);

        assertThat(event.sequence()).isEqualTo(1);
    }

    @Test
    void a_published_event_is_not_deleted() {
        assertThatThrownBy(published()::checkDeletable).isInstanceOf(PublishedRecord.class);
    }

    @Test
    void of_a_derived_entry_only_the_wording_can_be_edited() {
        var derived = derived();
        var other = content(CampaignEventKind.OTHER, "Election announced", List.of(SPEAKER), List.of());

        assertThat(violationsOf(() -> derived.revise(PUBLIC, other, LATER)))
                .containsExactly("/kind follows-from-the-change", "/participants follows-from-the-change");
    }

    @Test
    void a_derived_entry_follows_the_correction_of_its_change() {
        var derived = derived();

        assertThat(derived.retell(change(4), milestone("Election announced again"), LATER))
                .contains(Happening.CHANGED);
        assertThat(derived.content().headline()).isEqualTo("Election announced again");
        assertThat(derived.derivedFrom()).isEqualTo(change(4));
    }

    @Test
    void an_edited_headline_survives_the_correction_of_its_change() {
        var derived = derived();
        derived.revise(PUBLIC, milestone("They are off"), LATER);

        derived.retell(
                change(4), milestone("Election announced again").worded("Election announced again", "New"), LATER);

        assertThat(derived.content().headline()).isEqualTo("They are off");
        assertThat(derived.content().text()).isEqualTo("New");
    }

    @Test
    void an_edited_headline_does_not_survive_the_erasure_of_whom_it_may_name() {
        var derived = derived();
        derived.revise(PUBLIC, milestone("They are off"), LATER);

        derived.forgetEdits();
        derived.retell(change(3), milestone("Election announced"), LATER);

        assertThat(derived.content().headline()).isEqualTo("Election announced");
    }

    @Test
    void a_person_who_is_forgotten_takes_part_without_a_name() {
        var ada = new PersonParticipant(new UUID(0, 1), "Ada Shore", ParticipantRole.SPEAKER);
        var ben = new PersonParticipant(new UUID(0, 2), "Ben Strand", ParticipantRole.TARGET);
        var event = recorded(
                PUBLIC,
                content(CampaignEventKind.ALLEGATION, "A column", List.of(ada, ben, SPEAKER), List.of(GAZETTE)));

        assertThat(event.forgetNamesOf(Set.of(new UUID(0, 1)), LATER)).contains(Happening.CHANGED);
        assertThat(event.content().participants())
                .containsExactly(
                        new PersonParticipant(new UUID(0, 1), "[erased]", ParticipantRole.SPEAKER), ben, SPEAKER);
        assertThat(event.forgetNamesOf(Set.of(new UUID(0, 1)), LATER)).isEmpty();
    }

    @Test
    void a_change_told_as_it_was_before_changes_nothing() {
        assertThat(derived().retell(change(3), milestone("Election announced"), LATER))
                .isEmpty();
    }

    private static List<String> violationsOf(ThrowingCallable action) {
        return catchThrowableOfType(EntryRefused.class, action).violations().stream()
                .map(CampaignEventTest::brief)
                .toList();
    }

    private static String brief(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
