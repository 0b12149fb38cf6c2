package org.hustings.election.exchange.calendar;

import java.time.Instant;
import java.util.List;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.timetable.TimetableEntry;

/** An election as its calendar tells it. */
public record CalendarElection(
        String id, long version, String name, ElectionPhase phase, Instant updatedAt, List<TimetableEntry> timetable) {

    /** Copies its list. */
    public CalendarElection {
        timetable = List.copyOf(timetable);
    }

    /** The election as it is, or was, in its record. */
    public static CalendarElection of(ElectionRecord record) {
        return new CalendarElection(
                record.id(), record.version(), record.name(), record.phase(), record.updatedAt(), record.timetable());
    }
}
