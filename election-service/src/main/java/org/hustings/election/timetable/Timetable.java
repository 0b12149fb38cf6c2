package org.hustings.election.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The milestones of one election, at most one entry for each, in the order of the election's course. Never changed:
 * each change gives a new timetable or the rule it would break.
 */
public final class Timetable {

    private static final Comparator<TimetableEntry> BY_COURSE = Comparator.comparing(TimetableEntry::milestone);

    private final List<TimetableEntry> entries;

    private Timetable(List<TimetableEntry> entries) {
        this.entries = entries;
    }

    /** A timetable of entries that were accepted before. */
    public static Timetable of(List<TimetableEntry> entries) {
        return new Timetable(List.copyOf(entries));
    }

    /** All entries, in the order of the election's course. */
    public List<TimetableEntry> entries() {
        return entries;
    }

    /** The entry for a milestone, if it is there. */
    public Optional<TimetableEntry> find(Milestone milestone) {
        return entries.stream().filter(entry -> entry.milestone() == milestone).findFirst();
    }

    /** The entry for a milestone that has to be there. */
    public TimetableEntry get(Milestone milestone) {
        return find(milestone).orElseThrow(() -> new MilestoneNotFound(milestone));
    }

    /** With one more milestone. */
    public Timetable with(TimetableEntry added) {
        if (find(added.milestone()).isPresent()) {
            throw new MilestoneExists(added.milestone());
        }
        return arranged(entries, added, "/date");
    }

    /** With the milestone on another date, which keeps the one before. */
    public Timetable moved(Milestone milestone, NewDateMove move) {
        var entry = get(milestone);
        if (entry.date().equals(move.to())) {
            throw new DateNotMoved(milestone, move.to());
        }
        return replaced(milestone, before -> before.moved(move), "/to");
    }

    /** With the entry changed in all but its date. */
    public Timetable changed(Milestone milestone, TimetableEntryPatch change) {
        get(milestone);
        return replaced(milestone, before -> before.changed(change), "/status");
    }

    /** With what is known of a milestone corrected, its date included, which does not move. */
    public Timetable corrected(TimetableEntry entry) {
        return replaced(entry.milestone(), before -> entry, "/date");
    }

    private Timetable replaced(Milestone milestone, UnaryOperator<TimetableEntry> change, String pointer) {
        var others =
                entries.stream().filter(entry -> entry.milestone() != milestone).toList();
        return arranged(others, change.apply(get(milestone)), pointer);
    }

    private static Timetable arranged(List<TimetableEntry> others, TimetableEntry one, String pointer) {
        for (var other : others) {
            if (one.contradicts(other) || other.contradicts(one)) {
                throw new MilestonesOutOfOrder(one, other, pointer);
            }
        }
        var all = new ArrayList<>(others);
        all.add(one);
        all.sort(BY_COURSE);
        return of(all);
    }
}
