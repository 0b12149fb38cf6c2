package org.hustings.election.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckOutcome.NOT_APPLICABLE;
import static org.hustings.election.check.CheckOutcome.PASS;
import static org.hustings.election.check.CheckOutcome.WARN;

import org.hustings.election.result.CountStatus;
import org.hustings.election.result.InvalidPapers;
import org.hustings.election.result.ReportedCount;
import org.junit.jupiter.api.Test;

class PapersReturnedTest {

    @Test
    void valid_and_invalid_papers_are_those_returned() {
        assertThat(outcome(ReportedCount.ofUnite())).isEqualTo(PASS);
    }

    @Test
    void a_paper_more_or_less_is_a_warning_and_no_failure() {
        assertThat(outcome(ReportedCount.ofUnite().returned(130_072L))).isEqualTo(WARN);
        assertThat(outcome(ReportedCount.ofUnite().returned(130_070L))).isEqualTo(WARN);
    }

    @Test
    void challenged_papers_may_be_counted_as_returned_or_not() {
        assertThat(outcome(ReportedCount.ofUnite().challenged(9).returned(130_080L)))
                .isEqualTo(PASS);
        assertThat(outcome(ReportedCount.ofUnite().challenged(9))).isEqualTo(PASS);
    }

    @Test
    void papers_not_counted_yet_are_returned_too() {
        var counting = ReportedCount.ofUnite().countStatus(CountStatus.IN_PROCESS);

        assertThat(outcome(counting.returned(150_000L))).isEqualTo(NOT_APPLICABLE);
        assertThat(outcome(counting.outstanding(19_929))).isEqualTo(PASS);
        assertThat(outcome(counting.outstanding(19_930))).isEqualTo(WARN);
    }

    @Test
    void no_more_papers_are_invalid_for_reasons_than_at_all() {
        assertThat(outcome(ReportedCount.ofUnite().reasons(new InvalidPapers("Unmarked", 318))))
                .isEqualTo(WARN);
        assertThat(outcome(ReportedCount.ofUnite().reasons(new InvalidPapers("Unmarked", 300))))
                .isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_where_a_figure_is_missing() {
        assertThat(outcome(ReportedCount.ofUnite().returned(null))).isEqualTo(NOT_APPLICABLE);
        assertThat(outcome(ReportedCount.ofUnite().invalid(null))).isEqualTo(NOT_APPLICABLE);
        assertThat(outcome(ReportedCount.ofUnite().valid(null))).isEqualTo(NOT_APPLICABLE);
    }

    private static CheckOutcome outcome(ReportedCount count) {
        return Checked.of(count).check(new PapersReturned()).outcome();
    }
}
