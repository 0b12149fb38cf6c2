package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.FAIL;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;
import static org.hustings.election.check.CheckOutcome.WARN;
import static org.hustings.election.result.ReportedCount.ALLINSON;
import static org.hustings.election.result.ReportedCount.COYNE;
import static org.hustings.election.result.ReportedCount.MCCLUSKEY;
import static org.hustings.election.result.ReportedCount.printed;

import org.hustings.election.result.ReportedCount;
import org.hustings.election.result.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharesAsPrintedTest {

    private final SharesAsPrinted check = new SharesAsPrinted();

    @Test
    void the_scrutineers_shares_of_unite_are_of_papers_returned() {
        var made = shares("45.4", "41.2", "13.2");

        assertThat(made.outcome()).isEqualTo(PASS);
        assertThat(made.inputs()).containsEntry("base", "returned");
    }

    @Test
    void shares_of_valid_votes_are_told_as_such() {
        assertThat(shares("45.5", "41.3", "13.2").inputs()).containsEntry("base", "valid");
    }

    @Test
    void shares_that_fit_both_bases_say_so() {
        var count = ReportedCount.withoutRounds().round(printed(ALLINSON, 17_143, "13.2"));

        assertThat(Checked.of(count).check(check).inputs()).containsEntry("base", "valid or returned");
    }

    @Test
    void shares_of_different_bases_are_a_warning() {
        assertThat(shares("45.5", "41.2", "13.2").outcome()).isEqualTo(WARN);
    }

    @Test
    void a_share_of_neither_base_fails_and_is_named() {
        var made = shares("45.4", "44.2", "13.2");

        assertThat(made.outcome()).isEqualTo(FAIL);
        assertThat(made.actual()).isEqualTo("44.2");
        assertThat(made.inputs()).containsEntry("candidateId", COYNE.toString());
    }

    @Test
    void a_share_of_valid_votes_that_is_of_papers_returned_is_a_warning() {
        assertThat(ofValid("45.4").outcome()).isEqualTo(WARN);
        assertThat(ofValid("47.0").outcome()).isEqualTo(FAIL);
        assertThat(ofValid("45.52").outcome()).isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_to_shares_that_are_computed_here() {
        assertThat(Checked.of(ReportedCount.ofUnite()).check(check).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(ofValid(null).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private ResultCheck shares(String first, String second, String third) {
        return Checked.of(ReportedCount.withoutRounds()
                        .round(
                                printed(MCCLUSKEY, 59_067, first),
                                printed(COYNE, 53_544, second),
                                printed(ALLINSON, 17_143, third)))
                .check(check);
    }

    private ResultCheck ofValid(@Nullable String share) {
        var tally = new Tally(MCCLUSKEY, null, 59_067, null, share, null, null, null, true, null);
        return Checked.of(ReportedCount.withoutRounds().round(tally)).check(check);
    }
}
