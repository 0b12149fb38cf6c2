package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;
import static org.hustings.election.check.CheckOutcome.WARN;

import org.hustings.election.result.ReportedCount;
import org.junit.jupiter.api.Test;

class TurnoutIsNoSumTest {

    private final TurnoutIsNoSum check = new TurnoutIsNoSum();

    @Test
    void a_percentage_is_a_turnout() {
        assertThat(turnout("12.2").outcome()).isEqualTo(PASS);
    }

    @Test
    void a_number_that_is_a_sum_of_votes_is_flagged_with_that_sum() {
        assertThat(turnout("129754").outcome()).isEqualTo(WARN);
        assertThat(turnout("129754").inputs()).containsEntry("validVotes", "129754");
        assertThat(turnout("130071").inputs()).containsEntry("papersReturned", "130071");
    }

    @Test
    void a_number_that_is_nothing_known_fails() {
        assertThat(turnout("129755").outcome()).isEqualTo(FAIL);
    }

    @Test
    void it_does_not_apply_without_a_turnout() {
        assertThat(Checked.of(ReportedCount.ofUnite()).check(check).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private ResultCheck turnout(String printed) {
        return Checked.of(ReportedCount.ofUnite().turnout(printed)).check(check);
    }
}
