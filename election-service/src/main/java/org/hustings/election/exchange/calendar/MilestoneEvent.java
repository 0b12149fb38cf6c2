package org.hustings.election.exchange.calendar;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.hustings.commons.calendar.CalendarText;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.MilestoneStatus;
import org.hustings.election.timetable.TimetableEntry;

/**
 * A milestone as an event of a calendar. Its UID is that of the milestone for ever: a moved date is the same event with
 * a higher SEQUENCE, a cancelled one stays and says so, since a calendar that no longer told of it would leave the old
 * date standing with whoever read it before.
 */
final class MilestoneEvent {

    private static final String UID_DOMAIN = "hustings.org";

    private final CalendarElection election;
    private final TimetableEntry entry;

    MilestoneEvent(CalendarElection election, TimetableEntry entry) {
        this.election = election;
        this.entry = entry;
    }

    VEvent event(Optional<URI> publicAddress) {
        var event = new VEvent(false);
        event.add(new Uid("%s/%s@%s".formatted(election.id(), entry.milestone(), UID_DOMAIN)));
        // When it was last revised, not now: the same calendar is then the same text, as a strong ETag promises.
        event.add(new DtStamp(election.updatedAt()));
        event.add(new LastModified(election.updatedAt()));
        event.add(new Sequence(entry.sequence()));
        addDates(event);
        event.add(new Summary(CalendarText.of("%s: %s".formatted(inWords(entry.milestone()), election.name()))));
        var description = new MilestoneDescription(election.phase(), entry).text();
        if (!description.isEmpty()) {
            event.add(new Description(description));
        }
        event.add(status());
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Categories("%s,%s".formatted(entry.milestone(), entry.kind())));
        publicAddress
                .map(address -> address.resolve("/v1/elections/" + election.id()))
                .ifPresent(address -> event.add(new Url(address)));
        return event;
    }

    private void addDates(VEvent event) {
        var span = DateSpan.of(entry.date());
        event.add(new DtStart<>(span.start()));
        if (span.end() != null) {
            event.add(new DtEnd<>(span.end()));
        }
    }

    private Status status() {
        if (isCancelled()) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return isFirm() && !DateSpan.isRough(entry.date())
                ? ImmutableStatus.VEVENT_CONFIRMED
                : ImmutableStatus.VEVENT_TENTATIVE;
    }

    private boolean isCancelled() {
        return switch (entry.status()) {
            case CANCELED -> true;
            case HAPPENED -> false;
            case PLANNED, CONFIRMED -> election.phase() == ElectionPhase.CANCELLED;
        };
    }

    private boolean isFirm() {
        return entry.status() == MilestoneStatus.HAPPENED
                || (entry.status() == MilestoneStatus.CONFIRMED && election.phase() != ElectionPhase.POSTPONED);
    }

    /** {@code BALLOT_CLOSES} as "Ballot closes". */
    static String inWords(Milestone milestone) {
        var words = milestone.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
