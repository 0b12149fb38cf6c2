package org.hustings.candidate.electioncopy.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hustings.candidate.electioncopy.domain.Certainty;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.electioncopy.messaging.ResultRecord.Call;
import org.hustings.candidate.electioncopy.messaging.ResultRecord.Round;
import org.hustings.candidate.electioncopy.messaging.ResultRecord.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultRecordTest {

    private static final Round FIRST = new Round(1, List.of(new Tally("a", false), new Tally("b", false)));
    private static final Round LAST = new Round(2, List.of(new Tally("a", true), new Tally("b", false)));

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
        var round = new Round(1, List.of(new Tally("a", null), new Tally("b", true)));

        assertThat(result("CERTIFIED", List.of(round)).outcome(13)).isEqualTo(new Outcome(13, Map.of("b", true)));
    }

    @Test
    void a_result_without_rounds_elects_nobody() {
        assertThat(result("CERTIFIED", null).outcome(13)).isEqualTo(new Outcome(13, Map.of()));
    }

    private static ResultRecord called(String status, String call) {
        return new ResultRecord(status, false, new Call(call), List.of(LAST));
    }

    private static ResultRecord result(String status, @Nullable List<Round> rounds) {
        return new ResultRecord(status, false, null, rounds);
    }
}
