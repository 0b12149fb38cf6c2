package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;

import java.util.Map;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.result.ReportedCount;
import org.junit.jupiter.api.Test;

class VotesSumTest {

    private final VotesSum check = new VotesSum();

    @Test
    void votes_that_sum_to_the_valid_votes_pass() {
        assertThat(Checked.of(ReportedCount.ofUnite()).check(check))
                .isEqualTo(new ResultCheck(
                        CheckCode.C1,
                        PASS,
                        "129754",
                        "129754",
                        null,
                        Map.of("validVotes", "129754", "sumOfVotes", "129754"),
                        "The candidates' votes sum to the valid votes"));
    }

    @Test
    void one_vote_too_many_fails() {
        var made = Checked.of(ReportedCount.ofUnite().valid(129_753L)).check(check);

        assertThat(made.outcome()).isEqualTo(FAIL);
        assertThat(made.expected()).isEqualTo("129753");
        assertThat(made.actual()).isEqualTo("129754");
    }

    @Test
    void where_voters_have_several_votes_there_may_be_as_many_as_papers_can_hold() {
        assertThat(Checked.of(ReportedCount.ofUnite().valid(64_877L))
                        .votesAllowed(2)
                        .check(check)
                        .outcome())
                .isEqualTo(PASS);
        assertThat(Checked.of(ReportedCount.ofUnite().valid(64_876L))
                        .votesAllowed(2)
                        .check(check)
                        .outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void it_does_not_apply_to_points_nor_without_figures() {
        assertThat(Checked.of(ReportedCount.ofUnite())
                        .by(VoteVariation.BORDA)
                        .check(check)
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Checked.of(ReportedCount.ofUnite().valid(null)).check(check).outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Checked.of(ReportedCount.withoutRounds()).check(check).outcome())
                .isEqualTo(NOT_APPLICABLE);
    }
}
