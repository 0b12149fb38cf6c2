package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;
import static org.hustings.election.check.CheckOutcome.WARN;
import static org.hustings.election.result.ReportedCount.ALLINSON;
import static org.hustings.election.result.ReportedCount.COYNE;
import static org.hustings.election.result.ReportedCount.MCCLUSKEY;
import static org.hustings.election.result.ReportedCount.tally;
import static org.hustings.election.result.ReportedCount.tied;

import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.result.ReportedCount;
import org.hustings.election.result.Tally;
import org.hustings.election.result.TieBreak;
import org.junit.jupiter.api.Test;

class WinnersLeadTest {

    private final WinnersLead check = new WinnersLead();

    @Test
    void the_candidate_with_most_votes_wins() {
        assertThat(outcome(1, tally(MCCLUSKEY, 10, true), tally(COYNE, 9, false)))
                .isEqualTo(PASS);
        assertThat(outcome(1, tally(MCCLUSKEY, 10, false), tally(COYNE, 9, true)))
                .isEqualTo(FAIL);
    }

    @Test
    void a_tie_for_the_last_seat_is_flagged_unless_it_is_told_what_broke_it() {
        assertThat(outcome(1, tally(MCCLUSKEY, 10, true), tally(COYNE, 10, false)))
                .isEqualTo(WARN);
        assertThat(outcome(1, tied(MCCLUSKEY, 10, TieBreak.LOT), tally(COYNE, 10, false)))
                .isEqualTo(PASS);
    }

    @Test
    void a_tie_between_winners_is_none() {
        assertThat(outcome(2, tally(MCCLUSKEY, 10, true), tally(COYNE, 10, true), tally(ALLINSON, 9, false)))
                .isEqualTo(PASS);
    }

    @Test
    void a_seat_that_stays_open_is_a_warning_unless_a_majority_was_needed() {
        var count = ReportedCount.withoutRounds().round(tally(MCCLUSKEY, 10, true), tally(COYNE, 4, false));

        assertThat(Checked.of(count).seats(2).check(check).outcome()).isEqualTo(WARN);
        assertThat(Checked.of(count)
                        .seats(2)
                        .by(VoteVariation.MAJORITY)
                        .check(check)
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void the_last_round_decides_and_who_was_elected_before_stays_so() {
        var count = ReportedCount.withoutRounds()
                .round(tally(MCCLUSKEY, 30, true), tally(COYNE, 12, false), tally(ALLINSON, 13, false))
                .round(tally(COYNE, 15, true), tally(ALLINSON, 14, false));

        assertThat(Checked.of(count).seats(2).by(VoteVariation.RCV).check(check).outcome())
                .isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_where_no_one_is_elected_or_lists_share_the_seats() {
        assertThat(outcome(1, tally(MCCLUSKEY, 10, false))).isEqualTo(NOT_APPLICABLE);
        assertThat(Checked.of(ReportedCount.ofUnite())
                        .by(VoteVariation.PROPORTIONAL)
                        .check(check)
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    private CheckOutcome outcome(int seats, Tally... tallies) {
        return Checked.of(ReportedCount.withoutRounds().round(tallies))
                .seats(seats)
                .check(check)
                .outcome();
    }
}
