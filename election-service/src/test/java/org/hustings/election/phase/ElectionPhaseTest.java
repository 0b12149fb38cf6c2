package org.hustings.election.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.phase.ElectionPhase.*;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElectionPhaseTest {

    private static final Map<ElectionPhase, Set<ElectionPhase>> LEGAL = Map.ofEntries(
            Map.entry(EXPECTED, Set.of(ANNOUNCED, POSTPONED, CANCELLED)),
            Map.entry(ANNOUNCED, Set.of(NOMINATIONS_OPEN, POSTPONED, CANCELLED)),
            Map.entry(NOMINATIONS_OPEN, Set.of(NOMINATIONS_CLOSED, POSTPONED, CANCELLED)),
            Map.entry(NOMINATIONS_CLOSED, Set.of(BALLOT_OPEN, UNCONTESTED, POSTPONED, CANCELLED)),
            Map.entry(UNCONTESTED, Set.of(RESULT_DECLARED, POSTPONED, CANCELLED)),
            Map.entry(BALLOT_OPEN, Set.of(BALLOT_CLOSED, POSTPONED, CANCELLED)),
            Map.entry(BALLOT_CLOSED, Set.of(COUNTING, POSTPONED, CANCELLED)),
            Map.entry(COUNTING, Set.of(RESULT_REPORTED, POSTPONED, CANCELLED)),
            Map.entry(RESULT_REPORTED, Set.of(RESULT_DECLARED, RECOUNT, POSTPONED, CANCELLED)),
            Map.entry(RESULT_DECLARED, Set.of(CLOSED, RECOUNT, CHALLENGED)),
            Map.entry(CLOSED, Set.of()),
            Map.entry(POSTPONED, Set.of(CANCELLED)),
            Map.entry(CANCELLED, Set.of()),
            Map.entry(RECOUNT, Set.of()),
            Map.entry(CHALLENGED, Set.of(UPHELD, RERUN_ORDERED, VOIDED)),
            Map.entry(UPHELD, Set.of()),
            Map.entry(RERUN_ORDERED, Set.of()),
            Map.entry(VOIDED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void each_phase_leads_to_just_the_phases_of_the_table(ElectionPhase phase) {
        assertThat(phase.successors(null)).isEqualTo(LEGAL.get(phase));
    }

    @Test
    void a_postponed_election_goes_back_to_the_phase_it_was_postponed_in() {
        assertThat(POSTPONED.successors(BALLOT_OPEN)).containsExactlyInAnyOrder(BALLOT_OPEN, CANCELLED);
    }

    @Test
    void a_recount_goes_back_to_the_phase_it_began_in_and_nowhere_else() {
        assertThat(RECOUNT.successors(RESULT_DECLARED)).containsExactly(RESULT_DECLARED);
    }

    @Test
    void there_is_no_result_in_any_phase_before_the_ballot_closes() {
        assertThat(Arrays.stream(ElectionPhase.values()).filter(phase -> !phase.allowsResult()))
                .containsExactly(EXPECTED, ANNOUNCED, NOMINATIONS_OPEN, NOMINATIONS_CLOSED, BALLOT_OPEN, POSTPONED);
    }
}
