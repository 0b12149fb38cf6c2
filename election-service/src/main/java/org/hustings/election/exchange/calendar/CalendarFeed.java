package org.hustings.election.exchange.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hustings.commons.calendar.CalendarWriter;

/**
 * The milestones of elections as one calendar, written event by event.
 *
 * @param publicAddress where the public finds the suite, for the links
 */
public record CalendarFeed(String name, List<CalendarElection> elections, Optional<URI> publicAddress) {

    /** Copies its list. */
    public CalendarFeed {
        elections = List.copyOf(elections);
    }

    /** Writes it in UTF-8. */
    public void writeTo(OutputStream out) throws IOException {
        var calendar = new CalendarWriter(out, name);
        for (var election : elections) {
            for (var entry : election.timetable()) {
                calendar.write(new MilestoneEvent(election, entry).event(publicAddress));
            }
        }
        calendar.end();
    }
}
