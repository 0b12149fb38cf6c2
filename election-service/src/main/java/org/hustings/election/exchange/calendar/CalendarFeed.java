package org.hustings.election.exchange.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The milestones of elections as one calendar, written event by event.
 *
 * @param publicAddress where the public finds the suite, for the links
 */
public record CalendarFeed(String name, List<CalendarElection> elections, Optional<URI> publicAddress) {

    /** How often to look again: dates move by announcement, not by the minute. */
    private static final Duration REFRESH = Duration.ofHours(12);

    private static final String PRODUCT = "-//hustings.org//Hustings//EN";

    /** A calendar has at least one component (RFC 5545, 3.6). One without events names its time zone. */
    private static final String TIME_ZONE = String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE",
            "");

    /** Copies its list. */
    public CalendarFeed {
        elections = List.copyOf(elections);
    }

    /** Writes it in UTF-8. */
    public void writeTo(OutputStream out) throws IOException {
        var lines = new FoldedLines(out);
        lines.write("BEGIN:VCALENDAR\r\n");
        for (var property : properties()) {
            lines.write(property.toString());
        }
        if (isEmpty()) {
            lines.write(TIME_ZONE);
        }
        for (var election : elections) {
            for (var entry : election.timetable()) {
                lines.write(
                        new MilestoneEvent(election, entry).event(publicAddress).toString());
            }
        }
        lines.write("END:VCALENDAR\r\n");
    }

    private List<Property> properties() {
        var title = CalendarText.of(name);
        var properties = new ArrayList<Property>();
        properties.add(ImmutableVersion.VERSION_2_0);
        properties.add(new ProdId(PRODUCT));
        properties.add(ImmutableCalScale.GREGORIAN);
        if (!isEmpty()) {
            // Only events can be published (RFC 5546, 3.2.1).
            properties.add(ImmutableMethod.PUBLISH);
        }
        properties.add(new Name(title));
        properties.add(new XProperty("X-WR-CALNAME", title));
        properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        return properties;
    }

    private boolean isEmpty() {
        return elections.stream().allMatch(election -> election.timetable().isEmpty());
    }
}
