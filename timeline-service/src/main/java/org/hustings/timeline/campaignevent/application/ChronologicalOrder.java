package org.hustings.timeline.campaignevent.application;

import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Sort;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;

/** The order of timelines, for SQL in which the entries are called {@code e}. */
public final class ChronologicalOrder {

    /** What happened first, first; a date that is known less exactly comes before the exact dates of its period. */
    public static final Sort<CampaignEvent> OLDEST_FIRST = Sort.<CampaignEvent>named("oldest")
            .ascending("e.starts_at", KeyType.INSTANT, event -> event.position().startsAt())
            .ascending(
                    "e.starts_precision",
                    KeyType.INTEGER,
                    event -> event.position().precision())
            .ascending("e.id", KeyType.UUID, event -> event.id().value());

    private ChronologicalOrder() {}
}
