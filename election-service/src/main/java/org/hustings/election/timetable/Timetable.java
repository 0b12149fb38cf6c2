package org.hustings.election.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** With one more milestone. One that was only derived gives way to what somebody records of it. */
    public Timetable with(TimetableEntry added) {
        if (find(added.milestone()).filter(entry -> !entry.follows()).isPresent()) {
            throw new MilestoneExists(added.milestone());
        }
        return arranged(without(added.milestone()), added, "/date");
    }

    /** With the milestones that follow from others: added, moved along, or cancelled where they follow no more. */
    public Timetable derived(DerivedMilestones rules) {
        var timetable = this;
        for (var milestone : DerivedMilestones.possible()) {
            timetable = timetable.derived(milestone, rules);
        }
        return timetable;
    }

    /** With all cancelled that has not happened. */
    public Timetable cancelled() {
        return of(entries.stream().map(TimetableEntry::cancelled).toList());
    }

    private Timetable derived(Milestone milestone, DerivedMilestones rules) {
        var known = find(milestone);
        if (known.filter(entry -> !entry.follows()).isPresent()) {
            return this;
        }
        var rule = rules.rule(milestone);
        var base = rule.flatMap(derivation -> find(derivation.milestone())).filter(TimetableEntry::counts);
        if (rule.isEmpty() || base.isEmpty()) {
            return known.map(entry -> with(milestone, entry.cancelled())).orElse(this);
        }
        var derivation = rule.get();
        return with(
                milestone,
                known.map(entry -> entry.following(base.get(), derivation))
                        .orElseGet(() -> TimetableEntry.derived(milestone, base.get(), derivation)));
    }

    private Timetable with(Milestone milestone, TimetableEntry entry) {
        return of(Stream.concat(without(milestone).stream(), Stream.of(entry))
                .sorted(BY_COURSE)
                .toList());
    }

    private List<TimetableEntry> without(Milestone milestone) {
        return entries.stream().filter(entry -> entry.milestone() != milestone).toList();
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
        return arranged(without(milestone), change.apply(get(milestone)), pointer);
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
