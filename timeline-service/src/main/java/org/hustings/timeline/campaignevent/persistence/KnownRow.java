package org.hustings.timeline.campaignevent.persistence;

import java.time.Instant;
import java.util.UUID;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Sort;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list of what was known.
 *
 * @param record the record as it was, as JSON; null where the search for the page stopped
 */
public record KnownRow(Instant createdAt, UUID id, @Nullable String record) {

    private static final Sort<KnownRow> AS_RECORDED = Sort.<KnownRow>named("recorded")
            .ascending("r.created_at", KeyType.INSTANT, KnownRow::createdAt)
            .ascending("r.id", KeyType.UUID, KnownRow::id);

    private static final Sort<KnownRow> LAST_RECORDED = Sort.<KnownRow>named("last-recorded")
            .descending("r.created_at", KeyType.INSTANT, KnownRow::createdAt)
            .descending("r.id", KeyType.UUID, KnownRow::id);

    /** The order of such a list, by what never changes: in which the entries were recorded, or the reverse. */
    public static Sort<KnownRow> sortOf(TimelineOrder order) {
        return switch (order) {
            case ASC, RELEVANCE -> AS_RECORDED;
            case DESC -> LAST_RECORDED;
        };
    }
}
