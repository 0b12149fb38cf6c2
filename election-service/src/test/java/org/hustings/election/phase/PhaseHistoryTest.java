package org.hustings.election.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.hustings.election.value.PartialDate;
import org.junit.jupiter.api.Test;

class PhaseHistoryTest {

    private static final Instant NOON = Instant.parse("2017-04-19T12:00:00Z");
    private static final PhaseHistory NEW = new PhaseHistory(List.of());

    @Test
    void an_election_without_steps_is_expected() {
        assertThat(NEW.phase()).isEqualTo(ElectionPhase.EXPECTED);
        assertThat(NEW.successors())
                .containsExactly(ElectionPhase.ANNOUNCED, ElectionPhase.POSTPONED, ElectionPhase.CANCELLED);
    }

    @Test
    void a_step_takes_effect_no_earlier_than_the_one_before() {
        var announced = NEW.with(to(ElectionPhase.ANNOUNCED, "2016-12-06"), NOON);

        assertThatThrownBy(() -> announced.with(to(ElectionPhase.NOMINATIONS_OPEN, "2016-12-05"), NOON))
                .isInstanceOf(TransitionOutOfOrder.class)
                .hasMessage("The election moved to ANNOUNCED with effect of 2016-12-06");
    }

    @Test
    void steps_whose_dates_may_be_in_order_are_taken() {
        var announced = NEW.with(to(ElectionPhase.ANNOUNCED, "2016-12-06"), NOON);

        assertThat(announced
                        .with(to(ElectionPhase.NOMINATIONS_OPEN, "2016"), NOON)
                        .phase())
                .isEqualTo(ElectionPhase.NOMINATIONS_OPEN);
    }

    @Test
    void a_recount_leads_back_to_where_it_was_ordered() {
        var history = NEW;
        for (var phase : List.of(
                ElectionPhase.ANNOUNCED,
                ElectionPhase.NOMINATIONS_OPEN,
                ElectionPhase.NOMINATIONS_CLOSED,
                ElectionPhase.BALLOT_OPEN,
                ElectionPhase.BALLOT_CLOSED,
                ElectionPhase.COUNTING,
                ElectionPhase.RESULT_REPORTED,
                ElectionPhase.RECOUNT)) {
            history = history.with(to(phase, "2017"), NOON);
        }

        assertThat(history.successors()).containsExactly(ElectionPhase.RESULT_REPORTED);
        assertThat(history.passed(ElectionPhase.COUNTING)).isTrue();
        assertThat(history.passed(ElectionPhase.UNCONTESTED)).isFalse();
    }

    private static NewPhaseTransition to(ElectionPhase phase, String effectiveAt) {
        return new NewPhaseTransition(phase, PartialDate.of(effectiveAt), null, null, null, null);
    }
}
