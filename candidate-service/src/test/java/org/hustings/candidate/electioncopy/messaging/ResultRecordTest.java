package org.hustings.candidate.electioncopy.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.electioncopy.domain.CandidateTally;
import org.hustings.candidate.electioncopy.domain.Certainty;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.electioncopy.messaging.ResultRecord.Call;
import org.hustings.candidate.electioncopy.messaging.ResultRecord.Round;
import org.hustings.candidate.electioncopy.messaging.ResultRecord.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultRecordTest {

    private static final Round FIRST = new Round(1, List.of(tally("a", false), tally("b", false)));
    private static final Round LAST = new Round(2, List.of(tally("a", true), tally("b", false)));

    @Test
    void the_last_round_decides_in_whatever_order_the_rounds_come() {
        assertThat(result("CERTIFIED", List.of(LAST, FIRST)).outcome(13))
                .isEqualTo(new Outcome(13, Map.of("a", true, "b", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRE_ELECTION", "UNOFFICIAL_PARTIAL"})
    void nobody_is_elected_while_counting_goes_on(String status) {
        assertThat(result(status, List.of(LAST)).outcome(13)).isEqualTo(Outcome.open(13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRE_ELECTION", "UNOFFICIAL_PARTIAL"})
    void a_call_projects_the_winner_while_counting_goes_on(String status) {
        assertThat(called(status, "CALLED").outcome(13))
                .isEqualTo(new Outcome(13, Certainty.PROJECTED, Map.of("a", true, "b", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNCALLED", "TOO_EARLY", "TOO_CLOSE"})
    void what_is_not_called_projects_nobody(String call) {
        assertThat(called("UNOFFICIAL_PARTIAL", call).outcome(13)).isEqualTo(Outcome.open(13));
    }

    @Test
    void a_complete_result_needs_no_call() {
        assertThat(called("CERTIFIED", "TOO_CLOSE").outcome(13).certainty()).isEqualTo(Certainty.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNOFFICIAL_COMPLETE", "CERTIFIED", "CORRECTION", "RECOUNT"})
    void a_complete_result_decides(String status) {
        assertThat(result(status, List.of(LAST)).outcome(13))
                .isEqualTo(new Outcome(13, Certainty.COMPLETE, Map.of("a", true, "b", false)));
    }

    @Test
    void a_result_that_tries_the_system_out_elects_nobody() {
        assertThat(new ResultRecord("CERTIFIED", true, new Call("CALLED"), List.of(LAST)).outcome(13))
                .isEqualTo(Outcome.open(13));
    }

    @Test
    void a_tally_that_does_not_say_whether_elected_decides_nothing() {
        var round = new Round(1, List.of(tally("a", null), tally("b", true)));

        assertThat(result("CERTIFIED", List.of(round)).outcome(13)).isEqualTo(new Outcome(13, Map.of("b", true)));
    }

    @Test
    void a_result_without_rounds_elects_nobody() {
        assertThat(result("CERTIFIED", null).outcome(13)).isEqualTo(new Outcome(13, Map.of()));
    }

    @Test
    void who_was_elected_in_an_earlier_round_is_elected_and_who_was_out_is_not() {
        var early = new Round(1, List.of(tally("a", true), tally("b", false), tally("c", false)));
        var late = new Round(2, List.of(tally("b", true)));

        assertThat(result("CERTIFIED", List.of(early, late)).outcome(13))
                .isEqualTo(new Outcome(13, Map.of("a", true, "b", true, "c", false)));
    }

    @Test
    void who_is_missing_from_the_last_round_has_the_figures_of_the_round_before() {
        var out = UUID.randomUUID();
        var winner = UUID.randomUUID();
        var early = new Round(
                1,
                List.of(
                        new Tally(out.toString(), false, 40L, null, null, 2),
                        new Tally(winner.toString(), false, 60L, null, null, 1)));
        var late = new Round(2, List.of(new Tally(winner.toString(), true, 100L, null, null, 1)));

        assertThat(result("CERTIFIED", List.of(late, early)).count(13))
                .isEqualTo(new Count(
                        13,
                        "CERTIFIED",
                        List.of(
                                new CandidateTally(out, 40L, null, null, 2, false),
                                new CandidateTally(winner, 100L, null, null, 1, true))));
    }

    @Test
    void the_figures_are_those_of_the_last_round_and_of_candidacies_alone() {
        var winner = UUID.randomUUID();
        var last = new Round(
                2, List.of(new Tally(winner.toString(), true, 59067L, "45.5", "45.4", 1), tally("write-in", false)));

        assertThat(result("CERTIFIED", List.of(FIRST, last)).count(13))
                .isEqualTo(new Count(
                        13, "CERTIFIED", List.of(new CandidateTally(winner, 59067L, "45.5", "45.4", 1, true))));
    }

    @Test
    void figures_are_told_while_counting_goes_on_but_nobody_as_elected() {
        var leading = UUID.randomUUID();
        var round = new Round(1, List.of(new Tally(leading.toString(), true, 100L, null, null, 1)));

        assertThat(result("UNOFFICIAL_PARTIAL", List.of(round)).count(13))
                .isEqualTo(new Count(
                        13, "UNOFFICIAL_PARTIAL", List.of(new CandidateTally(leading, 100L, null, null, 1, null))));
    }

    @Test
    void a_result_that_tries_the_system_out_has_no_figures() {
        var round = new Round(1, List.of(tally(UUID.randomUUID().toString(), true)));

        assertThat(new ResultRecord("CERTIFIED", true, null, List.of(round)).count(13))
                .isEqualTo(new Count(13, null, List.of()));
    }

    private static Tally tally(String candidate, @Nullable Boolean elected) {
        return new Tally(candidate, elected, null, null, null, null);
    }

    private static ResultRecord called(String status, String call) {
        return new ResultRecord(status, false, new Call(call), List.of(LAST));
    }

    private static ResultRecord result(String status, @Nullable List<Round> rounds) {
        return new ResultRecord(status, false, null, rounds);
    }
}
