package org.hustings.election.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hustings.commons.problem.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017, YEAR, 2017-01-01T00:00:00Z, 2018-01-01T00:00:00Z",
        "2017-04, MONTH, 2017-04-01T00:00:00Z, 2017-05-01T00:00:00Z",
        "2016-02-29, DAY, 2016-02-29T00:00:00Z, 2016-03-01T00:00:00Z",
        "2017-04-19T12:00:00+01:00, INSTANT, 2017-04-19T11:00:00Z, 2017-04-19T11:00:00Z"
    })
    void a_date_spans_what_its_precision_leaves_open(
            String value, DatePrecision precision, Instant earliest, Instant latest) {
        var date = PartialDate.of(value);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2017",
        "2016-02, 2017-02",
        "2016-02-29, 2017-02-28",
        "2016-02-29T12:00:00+01:00, 2017-02-28T12:00:00+01:00"
    })
    void years_later_a_date_is_known_as_exactly(String value, String later) {
        assertThat(PartialDate.of(value).plusYears(1)).isEqualTo(PartialDate.of(later));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "2017-4",
                "2017-13",
                "2017-02-29",
                "2017-04-19T25:00:00Z",
                "-123",
                "2017-04-19 12:00",
                "soon"
            })
    void what_is_no_date_is_refused(String value) {
        assertThatThrownBy(() -> PartialDate.of(value))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("must have a value that is a year (2017)");
    }

    @Test
    void a_day_begins_when_it_begins_in_its_zone() {
        assertThat(new PartialDate("2017-04-19", false, "Europe/London").earliest())
                .isEqualTo(Instant.parse("2017-04-18T23:00:00Z"));
    }

    @Test
    void a_zone_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> new PartialDate("2017", false, "Europe/Atlantis"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("IANA");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-04-19, 2017-04-18, true",
        "2017-04-19, 2017-04-19, false",
        "2017-04-19, 2017, false",
        "2017, 2017-04-19, false",
        "2018, 2017-12-31, true",
        "2017-04-19T00:00:00Z, 2017-04-18, true",
        "2017-04-19T10:00:00Z, 2017-04-19T09:59:59Z, true",
        "2017-04-19T10:00:00Z, 2017-04-19T10:00:00Z, false"
    })
    void one_date_is_after_another_only_if_every_reading_says_so(String one, String other, boolean after) {
        assertThat(PartialDate.of(one).isCertainlyAfter(PartialDate.of(other))).isEqualTo(after);
    }

    @Test
    void a_date_is_exact_unless_it_says_otherwise() {
        assertThat(new PartialDate("2017", null, null)).isEqualTo(new PartialDate("2017", false, null));
    }
}
