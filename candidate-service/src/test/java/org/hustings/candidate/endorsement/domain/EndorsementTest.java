package org.hustings.candidate.endorsement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.candidate.UniteEndorsements.DUPLICATE;
import static org.hustings.candidate.UniteEndorsements.EXECUTIVE_MEMBER;
import static org.hustings.candidate.UniteEndorsements.MERGE;
import static org.hustings.candidate.UniteEndorsements.byOrganisation;
import static org.hustings.candidate.UniteEndorsements.byPerson;
import static org.hustings.candidate.UniteEndorsements.byText;
import static org.hustings.candidate.UniteEndorsements.profile;
import static org.hustings.candidate.UniteEndorsements.withdrawal;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hustings.candidate.Unite;
import org.hustings.candidate.endorsement.value.PersonEndorser;
import org.hustings.candidate.endorsement.value.TextEndorser;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndorsementTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(7200);

    @ParameterizedTest
    @CsvSource({
        "2017-01-10, 2017-01-10",
        "2017-01-10, 2017-01",
        "2017-01-10, 2017",
        "2017-01,    2017-01-01",
        "2017,       2017-01-01",
        ",           2017-01-01"
    })
    void an_endorsement_is_withdrawn_when_it_may_have_been_made(@Nullable String made, String withdrawn) {
        var event = made(made).withdraw(withdrawal(withdrawn), LATER);

        assertThat(event.endorsement().withdrawal()).isEqualTo(withdrawal(withdrawn));
        assertThat(event.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2017-01-10, 2017-01-09", "2017-01-10, 2016", "2017-02, 2017-01-31", "2017, 2016-12"})
    void an_endorsement_is_not_withdrawn_before_it_was_made(String made, String withdrawn) {
        refused(
                () -> made(made).withdraw(withdrawal(withdrawn), LATER),
                "/withdrawnAt",
                "withdrawn-before-made",
                "would have it withdrawn before it was made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-12", "2026-11-23", "2026-11-21T12:00:01Z"})
    void nothing_is_said_or_taken_back_in_the_future(String date) {
        refused(() -> made(date), "/madeAt", "future-date", "is in the future");
        refused(
                () -> made("2017").withdraw(withdrawal(date), LATER),
                "/withdrawnAt",
                "future-date",
                "is in the future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-21", "2026-11-22", "2026-11-21T12:00:00Z"})
    void a_day_that_has_begun_somewhere_on_earth_is_not_in_the_future(String date) {
        assertThat(made("2017").withdraw(withdrawal(date), LATER).version()).isEqualTo(2);
    }

    @Test
    void a_withdrawal_happened_when_the_endorser_took_it_back() {
        assertThat(made("2017").withdraw(withdrawal("2017-04-01"), LATER).occurredAt())
                .isEqualTo(Instant.parse("2017-04-01T00:00:00Z"));
    }

    @Test
    void an_endorsement_is_withdrawn_once() {
        var withdrawn = made("2017").withdraw(withdrawal("2017-04-01"), LATER).endorsement();

        assertThatThrownBy(() -> withdrawn.withdraw(withdrawal("2017-04-02"), LATER))
                .isInstanceOf(AlreadyWithdrawn.class)
                .hasMessage("Endorsement %s was withdrawn at 2017-04-01", withdrawn.id());
    }

    @Test
    void a_draft_is_not_withdrawn() {
        assertThatThrownBy(() -> byText().withdraw(withdrawal("2017-04-01"), LATER))
                .isInstanceOf(EndorsementIsDraft.class);
    }

    @Test
    void the_date_of_a_withdrawn_endorsement_is_not_moved_behind_its_withdrawal() {
        var withdrawn = made("2017").withdraw(withdrawal("2017-04-01"), LATER).endorsement();

        refused(
                () -> withdrawn.change(edit(withdrawn, "2017-04-02"), LATER),
                "/madeAt",
                "withdrawn-before-made",
                "would have it withdrawn before it was made");
        assertThat(withdrawn.change(edit(withdrawn, "2017-04-01"), LATER)).isPresent();
    }

    @Test
    void a_correction_keeps_that_it_was_withdrawn() {
        var withdrawn = made("2017").withdraw(withdrawal("2017-04-01"), LATER).endorsement();

        var corrected = withdrawn.change(edit(withdrawn, "2017-01-10"), LATER).orElseThrow();

        assertThat(corrected).isInstanceOf(EndorsementEvent.Changed.class);
        assertThat(corrected.endorsement().withdrawal()).isEqualTo(withdrawal("2017-04-01"));
    }

    @Test
    void what_is_as_wanted_already_does_not_change() {
        var endorsement = byPerson();

        assertThat(endorsement.change(new EndorsementEdit(false, endorsement.who(), endorsement.profile()), LATER))
                .isEmpty();
    }

    @Test
    void a_published_endorsement_cannot_become_a_draft_again() {
        var endorsement = byPerson();

        assertThatThrownBy(() ->
                        endorsement.change(new EndorsementEdit(true, endorsement.who(), endorsement.profile()), LATER))
                .isInstanceOf(EndorsementAlreadyPublished.class);
    }

    @Test
    void a_published_endorsement_is_not_deleted() {
        assertThatThrownBy(() -> byPerson().delete(LATER)).isInstanceOf(PublishedEndorsement.class);
    }

    @Test
    void a_deleted_draft_is_told_as_it_was_last_at_the_next_version() {
        var event = byText().delete(LATER);

        assertThat(event).isEqualTo(new EndorsementEvent.Deleted(byText(), LATER));
        assertThat(event.version()).isEqualTo(2);
    }

    @Test
    void a_merge_of_the_person_moves_the_endorsement_and_keeps_who_was_named() {
        var moved = byPerson().follow(MERGE, EXECUTIVE_MEMBER, LATER).orElseThrow();

        assertThat(moved.endorsement().who())
                .isEqualTo(new EndorsingParty(new PersonEndorser(EXECUTIVE_MEMBER.value(), "Alex Sample"), DUPLICATE));
        assertThat(moved)
                .isEqualTo(new EndorsementEvent.Reassigned(moved.endorsement(), MERGE, Unite.candidate(2), DUPLICATE));
    }

    @Test
    void a_merge_of_the_candidacy_moves_the_endorsement_and_keeps_which_was_named() {
        var moved = byOrganisation().follow(MERGE, Unite.candidate(3), LATER).orElseThrow();

        assertThat(moved.endorsement().whom()).isEqualTo(new EndorsedCandidate(Unite.candidate(3), Unite.candidate(1)));
        assertThat(moved)
                .isEqualTo(new EndorsementEvent.Reassigned(moved.endorsement(), MERGE, Unite.candidate(1), null));
    }

    @Test
    void a_merge_that_is_undone_brings_the_endorsement_back() {
        var moved =
                byPerson().follow(MERGE, EXECUTIVE_MEMBER, LATER).orElseThrow().endorsement();

        var back = moved.follow(MERGE, DUPLICATE, LATER).orElseThrow().endorsement();

        assertThat(back.who()).isEqualTo(byPerson().who());
    }

    @Test
    void who_is_followed_already_is_not_followed_again() {
        assertThat(byPerson().follow(MERGE, DUPLICATE, LATER)).isEmpty();
        assertThat(byPerson().follow(MERGE, Unite.candidate(2), LATER)).isEmpty();
    }

    @Test
    void the_endorsement_of_someone_who_is_no_recorded_person_stays_theirs() {
        assertThat(byText().follow(MERGE, EXECUTIVE_MEMBER, LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_stance_is_counted_apart(EndorsementStance stance) {
        var counts = EndorsementCounts.ofStanding(stance, 2).plus(EndorsementCounts.ofWithdrawn(3));

        assertThat(counts)
                .isEqualTo(new EndorsementCounts(
                        stance == EndorsementStance.SUPPORTS ? 2 : 0,
                        stance == EndorsementStance.OPPOSES ? 2 : 0,
                        stance == EndorsementStance.VOTED_FOR ? 2 : 0,
                        stance == EndorsementStance.NEUTRAL ? 2 : 0,
                        3));
    }

    private static void refused(ThrowingCallable command, String pointer, String code, String message) {
        assertThatThrownBy(command)
                .asInstanceOf(InstanceOfAssertFactories.type(EndorsementDateRefused.class))
                .extracting(EndorsementDateRefused::violations)
                .isEqualTo(List.of(new Violation(pointer, code, message)));
    }

    private static EndorsementEdit edit(Endorsement endorsement, String made) {
        return new EndorsementEdit(false, endorsement.who(), profile(null, EndorsementStance.SUPPORTS, made));
    }

    private static Endorsement made(@Nullable String date) {
        var whom = new Endorsing(new EndorsementId(MERGE), EndorsedCandidate.of(Unite.candidate(1)), Unite.ELECTION);
        var edit = new EndorsementEdit(
                false,
                EndorsingParty.of(new TextEndorser("Socialist Worker")),
                profile(null, EndorsementStance.SUPPORTS, date));
        return Endorsement.recorded(whom, edit, LATER);
    }
}
