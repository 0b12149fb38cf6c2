package org.hustings.election.election.application;

import java.time.LocalDate;
import org.hustings.election.timetable.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Days that a milestone may fall on. A date known to the month or the year falls on each of its days.
 *
 * @param milestone any when null
 * @param from without beginning when null
 * @param to without end when null
 */
public record MilestoneRange(
        @Nullable Milestone milestone,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean isEverything() {
        return milestone == null && from == null && to == null;
    }
}
