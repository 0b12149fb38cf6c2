package org.hustings.election.timetable;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import org.hustings.election.value.PartialDate;

/** How far from the day that an election is known by its milestones may lie; what is farther is a slip of the pen. */
@ConfigMapping(prefix = "hustings.timetable.window")
public interface TimetableWindow {

    /** Years before the day in the election's identifier. */
    @WithDefault("5")
    int yearsBefore();

    /** Years after the day in the election's identifier. */
    @WithDefault("10")
    int yearsAfter();

    /**
     * Fails if the date certainly lies outside.
     *
     * @param pointer where the date stands in the body
     */
    default void check(LocalDate day, PartialDate date, String pointer) {
        var first = PartialDate.of(day.minusYears(yearsBefore()).toString());
        var last = PartialDate.of(day.plusYears(yearsAfter()).toString());
        if (first.isCertainlyAfter(date) || date.isCertainlyAfter(last)) {
            throw new DateOutOfWindow(date, first, last, pointer);
        }
    }
}
