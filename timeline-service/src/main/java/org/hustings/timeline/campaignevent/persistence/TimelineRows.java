package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.TimelinePosition;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a page in the order of time, read along an index that has this order. What the index is not narrowed by
 * is asked of each entry; for that a page looks at a bounded number of them, and the last tells where to go on.
 */
@ApplicationScoped
class TimelineRows {

    static final int LOOKED_AT = 1000;

    private static final String PAGE = """
            select {e.*}, 0 as score from (%s) k join campaign_event e on e.id = k.id %s
            where %s order by %s limit :found
            """;

    /** Entries of a draft election are hidden with it; those of one election were asked for behind that check. */
    private static final String ELECTIONS =
            "join election_copy election on election.id = e.election_id and not election.draft";

    private static final String EDGE = "select k.starts_at, k.starts_precision, k.id from (%s) k offset %d";

    private final StatelessSession session;

    TimelineRows(StatelessSession session) {
        this.session = session;
    }

    /** Searches for the rows of a page. */
    Searched<TimelineRow> search(TimelineQuestion question, @Nullable Words words, Keyset keyset) {
        var ranges = new TimelineRanges(question);
        var conditions = conditions(question, words);
        var looked = ranges.sql(keyset, LOOKED_AT);
        var hidden = question.electionId() == null && !question.drafts();
        var page = PAGE.formatted(looked, hidden ? ELECTIONS : "", conditions.sql(), keyset.orderBy());
        var query = session.createNativeQuery(page, Object[].class)
                .addEntity("e", CampaignEvent.class)
                .addScalar("score", Integer.class)
                .setParameter("found", keyset.fetchSize());
        ranges.parameters().forEach(query::setParameter);
        conditions.parameters().forEach(query::setParameter);
        keyset.parameters().forEach(query::setParameter);
        var rows = query.getResultList().stream().map(TimelineRows::row).toList();
        // Where nothing is asked of the entries themselves, a page that is not full is the last.
        var isLast = rows.size() == keyset.fetchSize() || (conditions.sql().equals("true") && !hidden);
        return new Searched<>(rows, isLast ? null : edge(looked, ranges.parameters(), keyset));
    }

    static TimelineRow row(Object[] row) {
        return TimelineRow.of((CampaignEvent) row[0], (Integer) row[1]);
    }

    private static EntryConditions conditions(TimelineQuestion question, @Nullable Words words) {
        var conditions = EntryConditions.ofRow(question, "e");
        if (words != null) {
            conditions.add("(e.search @@ cast(:wanted as tsquery)) is true", "wanted", words.wanted());
        }
        return conditions;
    }

    private @Nullable TimelineRow edge(String looked, Map<String, Object> parameters, Keyset keyset) {
        var query = session.createNativeQuery(EDGE.formatted(looked, LOOKED_AT - 1), Tuple.class)
                .addScalar("starts_at", Instant.class)
                .addScalar("starts_precision", Integer.class)
                .addScalar("id", UUID.class);
        parameters.forEach(query::setParameter);
        keyset.parameters().forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream().findFirst().map(TimelineRows::edge).orElse(null);
    }

    private static TimelineRow edge(Tuple row) {
        var position =
                new TimelinePosition(row.get("starts_at", Instant.class), row.get("starts_precision", Integer.class));
        return new TimelineRow(position, row.get("id", UUID.class), 0, null);
    }
}
