package org.hustings.commons.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A published calendar, written in UTF-8 as its events come. */
public final class CalendarWriter {

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

    private final FoldedLines lines;
    private final String name;
    private boolean begun;

    /** A calendar of this name, of which nothing is written yet. */
    public CalendarWriter(OutputStream out, String name) {
        this.lines = new FoldedLines(out);
        this.name = name;
    }

    /** Writes the next event. */
    public void write(VEvent event) throws IOException {
        if (!begun) {
            begin();
        }
        lines.write(event.toString());
    }

    /** Writes the end; the calendar is whole then, with or without events. */
    public void end() throws IOException {
        if (!begun) {
            begin();
            lines.write(TIME_ZONE);
        }
        lines.write("END:VCALENDAR\r\n");
    }

    private void begin() throws IOException {
        begun = true;
        lines.write("BEGIN:VCALENDAR\r\n");
        for (var property : properties()) {
            lines.write(property.toString());
        }
    }

    /** No METHOD: to publish (RFC 5546, 3.2.1) takes an ORGANIZER of each event, and a calendar that is read needs none. */
    private List<Property> properties() {
        var title = CalendarText.of(name);
        var properties = new ArrayList<Property>();
        properties.add(ImmutableVersion.VERSION_2_0);
        properties.add(new ProdId(PRODUCT));
        properties.add(ImmutableCalScale.GREGORIAN);
        properties.add(new Name(title));
        properties.add(new XProperty("X-WR-CALNAME", title));
        properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        return properties;
    }
}
