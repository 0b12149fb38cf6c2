package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;

import java.util.Map;
import org.hustings.election.result.ReportedCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnoutAsPrintedTest {

    private final TurnoutAsPrinted check = new TurnoutAsPrinted();

    @Test
    void the_turnout_of_unite_is_papers_returned_by_papers_distributed() {
        assertThat(Checked.of(ReportedCount.ofUnite().turnout("12.2")).check(check))
                .isEqualTo(new ResultCheck(
                        CheckCode.C4,
                        PASS,
                        "12.247",
                        "12.2",
                        "0.05",
                        Map.of("papersReturned", "130071", "papersDistributed", "1062049"),
                        "The printed turnout is papers returned by papers distributed"));
    }

    @ParameterizedTest
    @CsvSource({"12, PASS", "12.2, PASS", "12.3, FAIL", "12.25, PASS", "12.24, FAIL", "12.247, PASS", "13, FAIL"})
    void it_may_be_half_a_unit_of_its_last_digit_away(String printed, CheckOutcome outcome) {
        assertThat(Checked.of(ReportedCount.ofUnite().turnout(printed))
                        .check(check)
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"12.2, PASS", "12.3, PASS", "12.1, FAIL"})
    void what_is_exactly_between_two_digits_may_be_rounded_to_either(String printed, CheckOutcome outcome) {
        var count =
                ReportedCount.ofUnite().returned(1_225L).distributed(10_000L).turnout(printed);

        assertThat(Checked.of(count).check(check).outcome()).isEqualTo(outcome);
    }

    @Test
    void it_does_not_apply_to_a_number_of_votes_nor_without_papers() {
        assertThat(Checked.of(ReportedCount.ofUnite().turnout("129754"))
                        .check(check)
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Checked.of(ReportedCount.ofUnite()).check(check).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(Checked.of(ReportedCount.ofUnite().turnout("12.2").distributed(0L))
                        .check(check)
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }
}
