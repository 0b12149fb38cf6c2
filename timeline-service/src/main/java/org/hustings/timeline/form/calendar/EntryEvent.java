package org.hustings.timeline.form.calendar;

import java.util.ArrayList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.hustings.commons.calendar.CalendarText;
import org.hustings.timeline.form.DateWords;
import org.hustings.timeline.form.EntryWords;
import org.hustings.timeline.form.ShownEntry;
import org.hustings.timeline.form.Timeline;

/**
 * An entry as an event of a calendar. Its UID is the entry's for ever, and what was cancelled stays and says so: a
 * calendar that no longer told of it would leave the old date standing with whoever read it before.
 */
final class EntryEvent {

    private static final String UID_DOMAIN = "hustings.org";

    private final ShownEntry entry;
    private final Timeline timeline;

    EntryEvent(ShownEntry entry, Timeline timeline) {
        this.entry = entry;
        this.timeline = timeline;
    }

    VEvent event() {
        var record = entry.record();
        var event = new VEvent(false);
        event.add(new Uid("%s@%s".formatted(record.id(), UID_DOMAIN)));
        // When it was last revised, not now: the same calendar is then the same text, as a strong ETag promises.
        event.add(new DtStamp(record.updatedAt()));
        event.add(new Created(record.createdAt()));
        event.add(new LastModified(record.updatedAt()));
        event.add(new Sequence(record.sequence()));
        addDates(event);
        event.add(new Summary(CalendarText.of(new EntryWords(entry).title())));
        event.add(new Description(CalendarText.of(description())));
        if (record.location() != null) {
            event.add(new Location(CalendarText.of(record.location())));
        }
        event.add(status());
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Categories(record.kind().name()));
        if (timeline.publicAddress().isPresent()) {
            event.add(new Url(timeline.resolve(entry.path())));
        }
        return event;
    }

    private void addDates(VEvent event) {
        var span = EventSpan.of(entry.record());
        event.add(new DtStart<>(span.start()));
        if (span.end() != null) {
            event.add(new DtEnd<>(span.end()));
        }
    }

    private String description() {
        var words = new EntryWords(entry);
        var lines = new ArrayList<String>();
        if (DateWords.isRough(entry.record())) {
            lines.add("The date is approximate: " + DateWords.of(entry.record()));
        }
        var text = words.text();
        if (text != null) {
            lines.add(text);
        }
        lines.addAll(words.particulars());
        return String.join("\n", lines);
    }

    private Status status() {
        return switch (entry.record().status()) {
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case SCHEDULED, RESCHEDULED, HAPPENED ->
                DateWords.isRough(entry.record()) ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
        };
    }
}
