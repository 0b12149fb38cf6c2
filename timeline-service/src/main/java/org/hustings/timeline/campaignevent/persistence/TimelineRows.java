package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.TimelinePosition;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a page in the order of time. */
@ApplicationScoped
class TimelineRows {

    private final StatelessSession session;

    TimelineRows(StatelessSession session) {
        this.session = session;
    }

    /** Searches for the rows of a page; where some were passed over, the last of them tells where to go on. */
    Searched<TimelineRow> search(TimelineQuestion question, @Nullable SearchedWords words, Keyset keyset) {
        var page = new PageInOrder(question, words);
        var rows = list(session, page.rows(keyset));
        var isEverythingShown = rows.size() == keyset.fetchSize() || !page.isAsked();
        return new Searched<>(rows, isEverythingShown ? null : edge(page.edge(keyset)));
    }

    static List<TimelineRow> list(StatelessSession session, BoundSql sql) {
        return sql.bind(session.createNativeQuery(sql.text(), Object[].class)
                        .addEntity("e", CampaignEvent.class)
                        .addScalar("score", Integer.class))
                .getResultStream()
                .map(row -> TimelineRow.of((CampaignEvent) row[0], (Integer) row[1]))
                .toList();
    }

    private @Nullable TimelineRow edge(BoundSql sql) {
        return sql.bind(session.createNativeQuery(sql.text(), Tuple.class)
                        .addScalar("starts_at", Instant.class)
                        .addScalar("starts_precision", Integer.class)
                        .addScalar("id", UUID.class))
                .getResultStream()
                .findFirst()
                .map(TimelineRows::edge)
                .orElse(null);
    }

    private static TimelineRow edge(Tuple row) {
        var position =
                new TimelinePosition(row.get("starts_at", Instant.class), row.get("starts_precision", Integer.class));
        return new TimelineRow(position, row.get("id", UUID.class), 0, null);
    }
}
