package org.hustings.election.timetable;

import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** A moved date as the event about it tells it. */
public record MilestoneMoved(
        Milestone milestone,
        PartialDate from,
        PartialDate to,
        String reason,
        @Nullable String movedBy,
        @Nullable PartialDate announcedAt,
        @Nullable Source source,
        int sequence) {

    /** The latest move of the entry. */
    public static MilestoneMoved latestOf(TimetableEntry entry) {
        var change = entry.changes().getLast();
        return new MilestoneMoved(
                entry.milestone(),
                change.from(),
                change.to(),
                change.reason(),
                change.movedBy(),
                change.announcedAt(),
                change.source(),
                entry.sequence());
    }
}
