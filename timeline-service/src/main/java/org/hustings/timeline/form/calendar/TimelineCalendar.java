package org.hustings.timeline.form.calendar;

import java.io.IOException;
import java.io.OutputStream;
import org.hustings.commons.calendar.CalendarWriter;
import org.hustings.timeline.form.WholeTimeline;

/** A timeline as a calendar, written event by event. */
public final class TimelineCalendar {

    private final WholeTimeline whole;

    public TimelineCalendar(WholeTimeline whole) {
        this.whole = whole;
    }

    /** Writes it in UTF-8. */
    public void writeTo(OutputStream out) throws IOException {
        var timeline = whole.timeline();
        var calendar = new CalendarWriter(out, timeline.title());
        whole.forEach(entry -> calendar.write(new EntryEvent(entry, timeline).event()));
        calendar.end();
    }
}
