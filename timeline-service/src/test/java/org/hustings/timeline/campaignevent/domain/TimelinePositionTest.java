package org.hustings.timeline.campaignevent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.timeline.value.PartialDate;
import org.junit.jupiter.api.Test;

class TimelinePositionTest {

    @Test
    void dates_of_every_precision_are_in_the_order_of_their_first_instant() {
        assertThat(sorted("2018-10", "2017-04-19", "2017-04-19T09:00:00Z", "2016-12", "2017-04-18T23:59:59Z"))
                .containsExactly("2016-12", "2017-04-18T23:59:59Z", "2017-04-19", "2017-04-19T09:00:00Z", "2018-10");
    }

    @Test
    void of_dates_that_begin_together_the_coarser_comes_first() {
        assertThat(sorted("2017-01-01T00:00:00Z", "2017-01-01", "2017", "2017-01"))
                .containsExactly("2017", "2017-01", "2017-01-01", "2017-01-01T00:00:00Z");
    }

    @Test
    void a_month_comes_before_the_days_in_it() {
        assertThat(sorted("2017-03-26", "2017-03", "2017")).containsExactly("2017", "2017-03", "2017-03-26");
    }

    @Test
    void an_instant_is_placed_by_its_offset() {
        assertThat(sorted("2017-04-19T00:30:00+01:00", "2017-04-19"))
                .containsExactly("2017-04-19T00:30:00+01:00", "2017-04-19");
    }

    @Test
    void a_day_begins_at_midnight_of_its_zone() {
        var day = new PartialDate("2017-04-19", false, "Europe/London");

        assertThat(TimelinePosition.of(day)).isEqualTo(new TimelinePosition(Instant.parse("2017-04-18T23:00:00Z"), 3));
    }

    @Test
    void a_date_that_is_only_approximate_stands_where_the_exact_one_does() {
        assertThat(TimelinePosition.of(new PartialDate("2017-03-27", true, null)))
                .isEqualTo(TimelinePosition.of(PartialDate.of("2017-03-27")));
    }

    private static List<String> sorted(String... values) {
        return Stream.of(values)
                .map(PartialDate::of)
                .sorted((one, other) -> TimelinePosition.of(one).compareTo(TimelinePosition.of(other)))
                .map(PartialDate::value)
                .toList();
    }
}
