package org.hustings.candidate.candidacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hustings.candidate.Unite;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the status before the election moves. */
class CandidateMovesTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(3600);

    @Test
    void a_legal_move_changes_the_status_and_tells_where_from() {
        var change = to(PreElectionStatus.QUALIFIED);

        var event = Unite.allinsonStands(false).move(change, LATER);

        assertThat(event).isInstanceOfSatisfying(CandidateEvent.StatusChanged.class, moved -> {
            assertThat(moved.from()).isEqualTo(PreElectionStatus.DECLARED);
            assertThat(moved.change()).isEqualTo(change);
            assertThat(moved.candidate().preElectionStatus()).isEqualTo(PreElectionStatus.QUALIFIED);
            assertThat(moved.version()).isEqualTo(2);
        });
    }

    @Test
    void a_move_happened_when_it_took_effect() {
        var change =
                new StatusChange(PreElectionStatus.QUALIFIED, new PartialDate("2017-02-17", false, null), null, null);

        assertThat(Unite.allinsonStands(false).move(change, LATER).occurredAt())
                .isEqualTo(Instant.parse("2017-02-17T00:00:00Z"));
    }

    @Test
    void a_move_of_unknown_date_happened_when_it_was_recorded() {
        assertThat(Unite.allinsonStands(false)
                        .move(to(PreElectionStatus.FILED), LATER)
                        .occurredAt())
                .isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({"2017-02-17, 2017-02-17", "2017-02-17, 2017-02", "2017-02, 2017-02-01", "2017, 2017-02", ", 2016"})
    void a_move_may_follow_on_the_one_before(@Nullable String previous, String effectiveOn) {
        var filed =
                Unite.allinsonStands(false).move(on("FILED", previous), LATER).candidate();

        assertThat(filed.move(on("QUALIFIED", effectiveOn), LATER).version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2017-02-17, 2017-02-16", "2017-02-17, 2017-01", "2017-02, 2017-01-31", "2017, 2016"})
    void a_move_does_not_come_before_the_one_that_it_follows_on(String previous, String effectiveOn) {
        var filed =
                Unite.allinsonStands(false).move(on("FILED", previous), LATER).candidate();
        var between = filed.move(on("QUALIFIED", null), LATER).candidate();

        refused(filed, "QUALIFIED", effectiveOn, "before-previous-change", "is before the change of " + previous);
        refused(between, "WITHDRAWN", effectiveOn, "before-previous-change", "is before the change of " + previous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-12", "2026-11-23", "2026-11-21T11:00:01Z"})
    void a_move_does_not_come_in_the_future(String effectiveOn) {
        refused(Unite.allinsonStands(false), "FILED", effectiveOn, "future-date", "is in the future");
    }

    @Test
    void an_illegal_move_is_refused_and_names_the_legal_ones() {
        var qualified = Unite.allinsonStands(false)
                .move(to(PreElectionStatus.QUALIFIED), LATER)
                .candidate();

        assertThatThrownBy(() -> qualified.move(to(PreElectionStatus.DECLARED), LATER))
                .isInstanceOf(IllegalStatusChange.class)
                .hasMessage(
                        "Candidate %s is QUALIFIED and cannot become DECLARED; it may become: WITHDRAWN, DISQUALIFIED,"
                                + " DECEASED",
                        Unite.candidate(3));
    }

    @Test
    void who_withdrew_can_become_nothing_else() {
        var withdrawn =
                Unite.coyneStands().move(to(PreElectionStatus.WITHDRAWN), LATER).candidate();

        assertThatThrownBy(() -> withdrawn.move(to(PreElectionStatus.QUALIFIED), LATER))
                .isInstanceOf(IllegalStatusChange.class)
                .hasMessage(
                        "Candidate %s is WITHDRAWN and cannot become QUALIFIED; the status is final",
                        Unite.candidate(2));
    }

    private static void refused(Candidate candidate, String to, String on, String code, String message) {
        assertThatThrownBy(() -> candidate.move(on(to, on), LATER))
                .asInstanceOf(InstanceOfAssertFactories.type(EffectiveDateRefused.class))
                .extracting(EffectiveDateRefused::violations, InstanceOfAssertFactories.LIST)
                .containsExactly(new Violation("/effectiveOn", code, message));
    }

    private static StatusChange on(String to, @Nullable String effectiveOn) {
        var date = effectiveOn == null ? null : PartialDate.of(effectiveOn);
        return new StatusChange(PreElectionStatus.valueOf(to), date, null, null);
    }

    private static StatusChange to(PreElectionStatus status) {
        return new StatusChange(status, null, null, null);
    }
}
