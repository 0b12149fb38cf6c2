package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;
import static org.hustings.election.check.RankedCounts.A;
import static org.hustings.election.check.RankedCounts.B;
import static org.hustings.election.check.RankedCounts.C;
import static org.hustings.election.check.RankedCounts.D;
import static org.hustings.election.result.ReportedCount.after;
import static org.hustings.election.result.ReportedCount.tally;

import org.hustings.election.result.ReportedCount;
import org.hustings.election.result.Tally;
import org.junit.jupiter.api.Test;

class RoundsReconcileTest {

    private final RoundsReconcile check = new RoundsReconcile();

    @Test
    void three_rounds_for_one_seat_reconcile() {
        var made = Checked.of(RankedCounts.forOneSeat()).check(check);

        assertThat(made.outcome()).isEqualTo(PASS);
        assertThat(made.inputs())
                .containsEntry("round 1", "1000")
                .containsEntry("round 2", "1000")
                .containsEntry("round 3", "1000");
    }

    @Test
    void three_rounds_for_two_seats_reconcile_though_the_first_winner_has_no_tally_in_the_last() {
        assertThat(Checked.of(RankedCounts.forTwoSeats()).seats(2).check(check).outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_vote_that_gets_lost_fails_in_its_round() {
        var made = Checked.of(RankedCounts.forOneSeat().round(70L, tally(A, 519, true), tally(B, 410, false)))
                .check(check);

        assertThat(made.outcome()).isEqualTo(FAIL);
        assertThat(made.expected()).isEqualTo("1000");
        assertThat(made.actual()).isEqualTo("999");
        assertThat(made.message()).isEqualTo("In round 4 the votes are not as many as in the first round");
    }

    @Test
    void transfers_that_do_not_add_up_fail() {
        var made = Checked.of(twoRounds(after(A, 430, 30, false), after(B, 370, 70, false), tally(C, 190, false)))
                .check(check);

        assertThat(made.outcome()).isEqualTo(FAIL);
        assertThat(made.message()).isEqualTo("In round 2 the transfers do not add up");
    }

    @Test
    void votes_that_are_not_those_before_and_the_transfers_fail() {
        var made = Checked.of(twoRounds(after(A, 430, 20, false), after(B, 350, 50, false), tally(C, 200, false)))
                .check(check);

        assertThat(made.outcome()).isEqualTo(FAIL);
        assertThat(made.message())
                .isEqualTo("In round 2 candidate %s holds other votes than before and transferred".formatted(A));
    }

    @Test
    void transfers_need_not_be_told() {
        assertThat(Checked.of(twoRounds(tally(A, 430, false), tally(B, 350, false), tally(C, 200, false)))
                        .check(check)
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_to_one_round() {
        assertThat(Checked.of(ReportedCount.ofUnite()).check(check).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    /** In the second D is excluded, and 20 votes have no further preference. */
    private static ReportedCount twoRounds(Tally... second) {
        return ReportedCount.withoutRounds()
                .round(tally(A, 400, false), tally(B, 300, false), tally(C, 200, false), tally(D, 100, false))
                .round(20L, second);
    }
}
