package org.hustings.timeline.campaignevent.persistence;

import java.time.Instant;
import java.util.UUID;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Sort;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.TimelinePosition;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place.
 *
 * @param score how well it fits what was searched for, in millionths; 0 where the order does not ask
 * @param event the entry; null where the search for a page stopped
 */
public record TimelineRow(
        TimelinePosition position,
        UUID id,
        int score,
        @Nullable CampaignEvent event) {

    private static final Sort<TimelineRow> OLDEST_FIRST = Sort.<TimelineRow>named("oldest")
            .ascending("k.starts_at", KeyType.INSTANT, TimelineRow::startsAt)
            .ascending("k.starts_precision", KeyType.INTEGER, TimelineRow::precision)
            .ascending("k.id", KeyType.UUID, TimelineRow::id);

    private static final Sort<TimelineRow> NEWEST_FIRST = newest(Sort.named("newest"));

    private static final Sort<TimelineRow> BEST_FIRST =
            newest(Sort.<TimelineRow>named("best").descending("k.score", KeyType.INTEGER, TimelineRow::score));

    static TimelineRow of(CampaignEvent event, int score) {
        return new TimelineRow(event.position(), event.id().value(), score, event);
    }

    /** The keys of an order. */
    public static Sort<TimelineRow> sortOf(TimelineOrder order) {
        return switch (order) {
            case ASC -> OLDEST_FIRST;
            case DESC -> NEWEST_FIRST;
            case RELEVANCE -> BEST_FIRST;
        };
    }

    private static Sort<TimelineRow> newest(Sort<TimelineRow> sort) {
        return sort.descending("k.starts_at", KeyType.INSTANT, TimelineRow::startsAt)
                .descending("k.starts_precision", KeyType.INTEGER, TimelineRow::precision)
                .descending("k.id", KeyType.UUID, TimelineRow::id);
    }

    private Instant startsAt() {
        return position.startsAt();
    }

    private int precision() {
        return position.precision();
    }
}
