package org.hustings.candidate.postholding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2011,       2011-01-01, 2011-12-31",
        "2017-02,    2017-02-01, 2017-02-28",
        "2016-02,    2016-02-01, 2016-02-29",
        "2017-04-28, 2017-04-28, 2017-04-28",
        "2017-04-28T23:30:00Z, 2017-04-28, 2017-04-28"
    })
    void a_date_that_is_known_roughly_counts_generously(String date, LocalDate first, LocalDate last) {
        var period = period(date, date, null);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
    }

    @Test
    void a_day_is_one_of_the_calendar_where_it_is_meant() {
        var summer = period("2017-04-28", "2017-04-28", "Europe/London");
        assertThat(summer.firstDay()).isEqualTo(LocalDate.of(2017, 4, 28));
        assertThat(summer.lastDay()).isEqualTo(LocalDate.of(2017, 4, 28));

        var late = period("2017-04-28T23:30:00Z", "2017-04-28T23:30:00Z", "Europe/London");
        assertThat(late.firstDay()).isEqualTo(LocalDate.of(2017, 4, 29));
    }

    @Test
    void who_began_nobody_knows_when_did_so_long_ago_and_who_has_not_left_holds_on() {
        var period = new HeldPeriod(null, null);

        assertThat(period.firstDay()).isEqualTo(HeldPeriod.LONG_AGO);
        assertThat(period.lastDay()).isEqualTo(HeldPeriod.TO_COME);
    }

    private static HeldPeriod period(String start, String end, @Nullable String zone) {
        return new HeldPeriod(new PartialDate(start, false, zone), new PartialDate(end, false, zone));
    }
}
