package org.hustings.timeline.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.revision.LogHorizon;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;

/**
 * The feed of changes. It is complete: a cursor never passes a change that commits later, since it goes no further than
 * the log is complete, and a transaction takes its positions after its id (docs/adr/0006, docs/adr/0028).
 */
@ApplicationScoped
class ChangeFeed {

    /** How many positions are looked at for a page at most, should the public be allowed to see none of them. */
    private static final int MOST_LOOKED_AT = 5_000;

    private static final String DELETED = ".deleted.v1";

    private final LogHorizon horizon;
    private final ChangeRows rows;
    private final Caller caller;
    private final KnownRecords records;

    ChangeFeed(LogHorizon horizon, ChangeRows rows, Caller caller, KnownRecords records) {
        this.horizon = horizon;
        this.rows = rows;
        this.caller = caller;
        this.records = records;
    }

    /** What came behind a place, and where to go on. Fails with 400 for a place that this feed never had. */
    ChangePage read(ChangeQuery query) {
        var after = query.place().position();
        var complete = horizon.complete();
        if (!horizon.isKnown(after)) {
            throw new UnknownCursor();
        }
        // Another copy of the service may have seen further already; a feed never goes back.
        var upTo = Math.max(after, query.electionId() == null ? Math.min(complete, after + MOST_LOOKED_AT) : complete);
        var found = rows.read(new ChangeRange(after, upTo, query.electionId(), caller.mayReadDrafts(), query.limit()));
        var isFull = found.size() == query.limit();
        var place = isFull ? found.getLast().position() : upTo;
        return new ChangePage(
                found.stream().map(this::change).toList(),
                !isFull && upTo >= complete,
                query.next(new ChangeCursor(place)));
    }

    private TimelineChange change(ChangeRow row) {
        var cursor = new ChangeCursor(row.position()).write();
        return switch (row.subject()) {
            case "CANDIDATE" -> shownAs(row, cursor, MergedKind.CANDIDATE);
            case "PERSON" -> shownAs(row, cursor, MergedKind.PERSON);
            default -> ofEntry(row, cursor);
        };
    }

    private static TimelineChange shownAs(ChangeRow row, String cursor, MergedKind kind) {
        return new ParticipantShownAs(
                cursor, row.recordedAt(), kind, row.electionId(), row.id(), Objects.requireNonNull(row.shownAs()));
    }

    private TimelineChange ofEntry(ChangeRow row, String cursor) {
        var type = Objects.requireNonNull(row.type());
        var election = Objects.requireNonNull(row.electionId());
        return type.endsWith(DELETED)
                ? new EntryRemoved(cursor, type, row.recordedAt(), election, row.id(), row.version())
                : new EntryChanged(
                        cursor,
                        type,
                        row.recordedAt(),
                        election,
                        row.id(),
                        row.version(),
                        records.read(Objects.requireNonNull(row.record())).as(CampaignEventRecord.class));
    }
}
