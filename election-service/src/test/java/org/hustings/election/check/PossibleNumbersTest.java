package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;
import static org.hustings.election.check.CheckOutcome.WARN;
import static org.hustings.election.electorate.ElectorateBasis.ENTITLED_TO_VOTE;
import static org.hustings.election.electorate.ElectorateBasis.MEMBERS_REPORTED;
import static org.hustings.election.electorate.ElectorateBasis.REGISTERED;

import org.hustings.election.result.ReportedCount;
import org.junit.jupiter.api.Test;

class PossibleNumbersTest {

    private final PossibleNumbers check = new PossibleNumbers();

    @Test
    void as_many_papers_may_come_back_as_were_sent_and_no_more() {
        assertThat(outcome(Checked.of(ReportedCount.ofUnite().distributed(130_071L))))
                .isEqualTo(PASS);
        assertThat(outcome(Checked.of(ReportedCount.ofUnite().distributed(130_070L))))
                .isEqualTo(FAIL);
    }

    @Test
    void more_votes_than_eligible_voters_fail_by_all_figures_and_warn_by_some() {
        var count = ReportedCount.ofUnite().distributed(null);

        assertThat(outcome(Checked.of(count).electorate(REGISTERED, 130_070))).isEqualTo(FAIL);
        assertThat(outcome(Checked.of(count).electorate(REGISTERED, 130_070).electorate(ENTITLED_TO_VOTE, 140_000)))
                .isEqualTo(WARN);
        assertThat(outcome(Checked.of(count).electorate(REGISTERED, 130_071))).isEqualTo(PASS);
    }

    @Test
    void valid_votes_stand_for_papers_that_are_not_known_if_a_voter_has_one() {
        var count = ReportedCount.ofUnite().returned(null).distributed(129_753L);

        assertThat(outcome(Checked.of(count))).isEqualTo(FAIL);
        assertThat(outcome(Checked.of(count).votesAllowed(2))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_where_nothing_says_how_many_may_vote() {
        assertThat(outcome(Checked.of(ReportedCount.ofUnite().distributed(null)).electorate(MEMBERS_REPORTED, 1)))
                .isEqualTo(NOT_APPLICABLE);
    }

    private CheckOutcome outcome(Checked checked) {
        return checked.check(check).outcome();
    }
}
