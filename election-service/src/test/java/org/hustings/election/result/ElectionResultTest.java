package org.hustings.election.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.election.result.ReportedCount.MCCLUSKEY;

import org.hustings.commons.problem.InvalidValue;
import org.hustings.election.electorate.ElectorateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionResultTest {

    @Test
    void turnout_is_computed_of_papers_with_spoiled_ones_and_stands_beside_the_reported() {
        var result = ReportedCount.ofUnite().turnout("12.2").recorded();

        assertThat(result.turnoutReported()).isEqualTo(new ReportedTurnout("12.2", 1));
        assertThat(result.turnoutComputed())
                .isEqualTo(new ComputedTurnout(130_071, 1_062_049, ElectorateBasis.PAPERS_DISTRIBUTED, "12.247"));
    }

    @Test
    void shares_are_computed_where_none_are_reported() {
        var tallies = ReportedCount.ofUnite().recorded().rounds().getFirst().tallies();

        assertThat(tallies).extracting(Tally::shareOfValid).containsExactly("45.5", "41.3", "13.2");
        assertThat(tallies).extracting(Tally::shareOfReturned).containsExactly("45.4", "41.2", "13.2");
        assertThat(tallies).extracting(Tally::shareReported).containsOnlyNulls();
    }

    @Test
    void a_reported_share_stays_as_it_was_reported() {
        var reported = new Tally(MCCLUSKEY, "Len McCluskey", 59_067, null, "45.52", null, "45.4", null, true, null);

        assertThat(reported.withShares(129_754L, null)).isEqualTo(reported);
    }

    @Test
    void there_is_no_turnout_without_papers_to_divide_by() {
        assertThat(ComputedTurnout.of(10L, 0L)).isNull();
        assertThat(ComputedTurnout.of(10L, null)).isNull();
        assertThat(ComputedTurnout.of(null, 10L)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "12.2, 1", "12.20, 2", "0.125, 3", "129754, 0"})
    void a_printed_turnout_has_as_many_decimals_as_are_printed(String value, int decimals) {
        assertThat(new ReportedTurnout(value, null).decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({"12, true", "100, true", "122.5, true", "0, true", "101, false", "129754, false"})
    void a_whole_number_above_a_hundred_is_no_percentage(String value, boolean percent) {
        assertThat(new ReportedTurnout(value, null).statesPercent()).isEqualTo(percent);
    }

    @Test
    void decimals_that_are_not_the_values_own_are_refused() {
        assertThatThrownBy(() -> new ReportedTurnout("12.2", 2)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_count_is_numbered_on_from_the_one_before_and_remembers_the_first_that_was_certified() {
        var first = ReportedCount.ofUnite().recorded();
        var certified = ReportedCount.ofUnite().status(ResultStatus.CERTIFIED).recordedAfter(first);
        var corrected = ReportedCount.ofUnite().status(ResultStatus.CORRECTION).recordedAfter(certified);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.firstCertified()).isNull();
        assertThat(certified.firstCertified()).isEqualTo(2);
        assertThat(corrected.number()).isEqualTo(3);
        assertThat(corrected.firstCertified()).isEqualTo(2);
    }
}
