package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.Occurrence.Tally;
import org.hustings.timeline.derivation.messaging.Views.Round;
import org.hustings.timeline.derivation.messaging.Views.TurnoutReported;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final UUID ADA = UUID.fromString("0198f2a0-0000-7000-8000-000000000101");

    @Test
    void the_round_with_the_highest_number_decides_in_whatever_order_they_are_told() {
        var first = new Round(1, List.of(new Tally(ADA, 1L, false)));
        var last = new Round(2, List.of(new Tally(ADA, 2L, true)));

        assertThat(result("12.2", last, first).tallies()).containsExactly(new Tally(ADA, 2L, true));
        assertThat(result("12.2").tallies()).isEmpty();
    }

    @Test
    void a_number_of_votes_that_is_printed_as_a_turnout_is_not_told_as_a_percentage() {
        assertThat(result("129754").turnoutReported()).isNull();
        assertThat(result("12.2").turnoutReported()).isEqualTo("12.2");
        assertThat(result("100").turnoutReported()).isEqualTo("100");
    }

    private static Occurrence.ResultRecorded result(String turnout, Round... rounds) {
        return new Views.Result(
                        "RECOUNT",
                        false,
                        null,
                        new TurnoutReported(turnout),
                        null,
                        List.of(rounds),
                        null,
                        null,
                        List.of())
                .occurrence();
    }
}
