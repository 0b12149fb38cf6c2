package org.hustings.election.exchange.nist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.MilestoneStatus;
import org.hustings.election.timetable.Timetable;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.DatePrecision;
import org.hustings.election.value.PartialDate;

/** The days that the standard asks for. It has no rougher dates, so one known to the month is as good as none. */
final class NistDates {

    private final Timetable timetable;
    private final LocalDate fallback;

    NistDates(String electionId, List<TimetableEntry> entries) {
        timetable = Timetable.of(entries);
        fallback = ElectionId.fromString(electionId).date();
    }

    /** The first day on which votes may be cast, never after the last. */
    LocalDate start() {
        var end = end();
        return day(Milestone.BALLOT_OPENS)
                .or(() -> day(Milestone.BALLOT_DISPATCH))
                .filter(day -> day.isBefore(end))
                .orElse(end);
    }

    /** The last day on which votes may be cast. */
    LocalDate end() {
        return day(Milestone.BALLOT_CLOSES).orElse(fallback);
    }

    /** The day of a milestone, if it is known that well and was not called off. */
    Optional<LocalDate> day(Milestone milestone) {
        return timetable
                .find(milestone)
                .filter(entry -> entry.status() != MilestoneStatus.CANCELED)
                .map(TimetableEntry::date)
                .filter(date -> date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.INSTANT)
                .map(NistDates::day);
    }

    private static LocalDate day(PartialDate date) {
        var zone = date.zone() == null ? ZoneOffset.UTC : ZoneId.of(date.zone());
        return date.earliest().atZone(zone).toLocalDate();
    }
}
