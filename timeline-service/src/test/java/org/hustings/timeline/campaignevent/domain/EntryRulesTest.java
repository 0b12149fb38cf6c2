package org.hustings.timeline.campaignevent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.DRAFT;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.ELECTION;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.GAZETTE;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.LATER;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.NOON;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.PUBLIC;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.SPEAKER;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.at;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.change;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.content;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.derived;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.lasting;
import static org.hustings.timeline.campaignevent.domain.CampaignEventMother.recorded;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock says noon of 1 April 2031. */
class EntryRulesTest {

    private static final UUID ADA = new UUID(0, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2031-04-03", "2031-05", "2032", "2031-04-02T12:00:01Z"})
    void what_is_to_come_has_not_happened(String start) {
        assertThat(violationsOf(() -> recorded(PUBLIC, lasting(start, "2040"))))
                .containsExactly("/status not-yet-happened");
        assertThatNoException().isThrownBy(() -> recorded(DRAFT, lasting(start, "2040")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "2031-04", "2031-04-01", "2031-04-02", "1931", "2031-04-02T11:59:59Z"})
    void what_has_begun_somewhere_on_earth_may_have_happened(String start) {
        assertThatNoException().isThrownBy(() -> recorded(PUBLIC, lasting(start, "2040")));
    }

    @Test
    void under_embargo_it_must_have_happened_when_it_is_published() {
        assertThatNoException()
                .isThrownBy(() -> recorded(at("2031-04-10T12:00:00Z"), lasting("2031-04-10", "2031-04-11")));
        assertThat(violationsOf(() -> recorded(at("2031-04-05T12:00:00Z"), lasting("2031-04-10", "2031-04-11"))))
                .containsExactly("/status not-yet-happened");
    }

    @Test
    void nobody_is_named_twice_in_one_role() {
        assertThat(violationsOf(() -> recorded(
                        PUBLIC,
                        by(
                                SPEAKER,
                                new PersonParticipant(null, "ADA SHORE", ParticipantRole.SPEAKER),
                                new CandidateParticipant(ADA, ParticipantRole.TARGET),
                                new CandidateParticipant(ADA, ParticipantRole.TARGET),
                                new PersonParticipant(ADA, "Ada", ParticipantRole.OTHER),
                                new PersonParticipant(ADA, "Ada Shore", ParticipantRole.OTHER),
                                new OrganisationParticipant(null, "Port", ParticipantRole.OTHER),
                                new OrganisationParticipant(null, "Port", ParticipantRole.OTHER)))))
                .containsExactly(
                        "/participants/1 participant-repeated",
                        "/participants/3 participant-repeated",
                        "/participants/5 participant-repeated",
                        "/participants/7 participant-repeated");
    }

    @Test
    void somebody_may_have_two_roles_and_two_may_have_one_name() {
        assertThatNoException()
                .isThrownBy(() -> recorded(
                        PUBLIC,
                        by(
                                SPEAKER,
                                new PersonParticipant(null, "Ada Shore", ParticipantRole.SUBJECT),
                                new PersonParticipant(ADA, "Ada Shore", ParticipantRole.SPEAKER),
                                new OrganisationParticipant(null, "Ada Shore", ParticipantRole.SPEAKER))));
    }

    @Test
    void an_allegation_cannot_lose_its_speaker_by_a_change() {
        var event = recorded(
                PUBLIC, content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(SPEAKER), List.of(GAZETTE)));

        assertThat(violationsOf(() -> event.revise(
                        PUBLIC,
                        content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(), List.of(GAZETTE)),
                        LATER)))
                .containsExactly("/participants speaker-required");
    }

    @Test
    void a_statement_does_not_become_an_allegation_without_a_speaker() {
        var event = recorded(PUBLIC, content(CampaignEventKind.STATEMENT, "Who paid?", List.of(), List.of(GAZETTE)));

        assertThat(violationsOf(() -> event.revise(
                        PUBLIC,
                        content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(), List.of(GAZETTE)),
                        LATER)))
                .containsExactly("/participants speaker-required");
    }

    @Test
    void a_derived_allegation_names_its_speaker_too() {
        var speakerless = content(CampaignEventKind.ALLEGATION, "Who paid?", List.of(), List.of());

        assertThat(violationsOf(
                        () -> CampaignEvent.derive(CampaignEventId.next(), ELECTION, change(3), speakerless, NOON)))
                .containsExactly("/participants speaker-required");
        assertThat(violationsOf(() -> derived().retell(change(4), speakerless, LATER)))
                .containsExactly("/participants speaker-required");
    }

    private static Content by(Participant... participants) {
        return content(CampaignEventKind.STATEMENT, "Hear, hear", List.of(participants), List.of(GAZETTE));
    }

    private static List<String> violationsOf(ThrowingCallable action) {
        return catchThrowableOfType(EntryRefused.class, action).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
