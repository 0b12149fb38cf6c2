package org.hustings.timeline.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hustings.timeline.campaignevent.domain.TimelinePosition;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Dates of every precision and zone beside each other: what holds for any of them. */
class PartialDateOrderTest {

    private static final int LISTS = 100;

    private static final Comparator<PartialDate> BY_POSITION = Comparator.comparing(TimelinePosition::of);

    private static final Gen<String> ZONES =
            arbitrary().pick("Z", "Europe/London", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu");

    /** Within a few years, so that the dates often meet. */
    private static final Gen<LocalDateTime> TIMES = longs().between(
                    Instant.parse("2016-11-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("2018-03-01T00:00:00Z").getEpochSecond())
            .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));

    private static final Gen<PartialDate> DATES = TIMES.zip(
            arbitrary().enumValues(DatePrecision.class), ZONES, booleans().all(), PartialDateOrderTest::date);

    private static PartialDate date(LocalDateTime time, DatePrecision precision, String zone, boolean approximate) {
        return new PartialDate(written(time, precision), approximate, zone);
    }

    private static String written(LocalDateTime time, DatePrecision precision) {
        var date = time.toLocalDate().toString();
        return switch (precision) {
            case YEAR -> date.substring(0, 4);
            case MONTH -> date.substring(0, 7);
            case DAY -> date;
            case INSTANT -> time.toInstant(ZoneOffset.UTC).toString();
        };
    }

    @Test
    void a_date_means_some_time() {
        qt().forAll(DATES)
                .check(date -> date.precision() == DatePrecision.INSTANT
                        ? date.earliest().equals(date.latest())
                        : date.earliest().isBefore(date.latest()));
    }

    @Test
    void a_year_holds_its_months_a_month_its_days_a_day_its_instants() {
        qt().forAll(TIMES, ZONES).checkAssert((time, zone) -> {
            var year = date(time, DatePrecision.YEAR, zone, false);
            var month = date(time, DatePrecision.MONTH, zone, false);
            var day = date(time, DatePrecision.DAY, zone, false);
            assertHolds(year, month);
            assertHolds(month, day);
            assertHolds(day, new PartialDate(day.earliest().toString(), false, null));
        });
    }

    private static void assertHolds(PartialDate whole, PartialDate part) {
        assertThat(part.earliest()).isBetween(whole.earliest(), whole.latest());
        assertThat(part.latest()).isBetween(whole.earliest(), whole.latest());
        assertThat(whole.isCertainlyAfter(part)).isFalse();
        assertThat(part.isCertainlyAfter(whole)).isFalse();
        assertThat(BY_POSITION.compare(whole, part)).isNegative();
    }

    @Test
    void of_two_dates_one_is_certainly_after_the_other_exactly_if_they_have_no_time_in_common() {
        qt().forAll(DATES, DATES).checkAssert((one, other) -> {
            assertThat(one.isCertainlyAfter(other) && other.isCertainlyAfter(one))
                    .isFalse();
            assertThat(one.isCertainlyAfter(other) || other.isCertainlyAfter(one))
                    .isEqualTo(!haveTimeInCommon(one, other));
        });
    }

    private static boolean haveTimeInCommon(PartialDate one, PartialDate other) {
        return isIn(one.earliest(), other) || isIn(other.earliest(), one);
    }

    private static boolean isIn(Instant instant, PartialDate date) {
        return date.precision() == DatePrecision.INSTANT
                ? instant.equals(date.earliest())
                : !instant.isBefore(date.earliest()) && instant.isBefore(date.latest());
    }

    @Test
    void to_be_certainly_after_goes_on_from_date_to_date() {
        qt().withExamples(LISTS).forAll(lists().of(DATES).ofSize(12)).checkAssert(dates -> {
            for (var first : dates) {
                for (var second : after(first, dates)) {
                    assertThat(after(first, dates)).containsAll(after(second, dates));
                }
            }
        });
    }

    private static List<PartialDate> after(PartialDate date, List<PartialDate> dates) {
        return dates.stream().filter(other -> other.isCertainlyAfter(date)).toList();
    }

    @Test
    void what_is_certainly_after_is_further_on_in_the_timeline() {
        qt().withExamples(LISTS).forAll(lists().of(DATES).ofSize(12)).checkAssert(dates -> {
            for (var date : dates) {
                assertThat(after(date, dates))
                        .allSatisfy(later ->
                                assertThat(BY_POSITION.compare(later, date)).isPositive());
            }
        });
    }

    @Test
    void the_order_of_the_timeline_is_total() {
        qt().forAll(DATES, DATES, DATES).checkAssert((one, two, three) -> {
            assertThat(Integer.signum(BY_POSITION.compare(one, two)))
                    .isEqualTo(-Integer.signum(BY_POSITION.compare(two, one)));
            if (BY_POSITION.compare(one, two) <= 0 && BY_POSITION.compare(two, three) <= 0) {
                assertThat(BY_POSITION.compare(one, three)).isNotPositive();
            }
            assertThat(BY_POSITION.compare(one, two) == 0)
                    .isEqualTo(TimelinePosition.of(one).equals(TimelinePosition.of(two)));
        });
    }

    @Test
    void however_the_entries_are_shuffled_their_dates_come_out_in_one_order() {
        qt().withExamples(LISTS)
                .forAll(lists().of(DATES).ofSizeBetween(0, 40), integers().all())
                .checkAssert((dates, seed) -> {
                    var shuffled = new ArrayList<>(dates);
                    Collections.shuffle(shuffled, new Random(seed));

                    assertThat(positions(shuffled)).isEqualTo(positions(dates));
                });
    }

    private static List<TimelinePosition> positions(List<PartialDate> dates) {
        return dates.stream().sorted(BY_POSITION).map(TimelinePosition::of).toList();
    }

    @Test
    void that_a_date_is_known_only_roughly_does_not_move_it() {
        qt().forAll(DATES)
                .check(date -> TimelinePosition.of(date)
                        .equals(TimelinePosition.of(
                                new PartialDate(date.value(), !Boolean.TRUE.equals(date.approximate()), date.zone()))));
    }
}
