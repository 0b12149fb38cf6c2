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

    private static final int LOOKED_AT = 1000;

    /** The offset keeps the database from reading the entries in any other way than one by one, in the order. */
    private static final String PAGE = """
            select {e.*}, 0 as score from (%s) k
            cross join lateral (select e.* from campaign_event e where e.id = k.id %s offset 0) e
            where %s order by %s limit :found
            """;

    /** Entries of a draft election are hidden with it; those of one election were asked for behind that check. */
    private static final String PUBLISHED =
            "and not (select election.draft from election_copy election where election.id = e.election_id)";

    private static final String EDGE = "select k.starts_at, k.starts_precision, k.id from (%s) k offset %d";

    private final StatelessSession session;

    TimelineRows(StatelessSession session) {
        this.session = session;
    }

    /** Searches for the rows of a page. */
    Searched<TimelineRow> search(TimelineQuestion question, @Nullable Words words, Keyset keyset) {
        var rows = list(session, page(question, words, keyset));
        var isEverythingShown = rows.size() == keyset.fetchSize() || !isAsked(question, words);
        return new Searched<>(rows, isEverythingShown ? null : edge(question, keyset));
    }

    static List<TimelineRow> list(StatelessSession session, BoundSql sql) {
        return sql.bind(session.createNativeQuery(sql.text(), Object[].class)
                        .addEntity("e", CampaignEvent.class)
                        .addScalar("score", Integer.class))
                .getResultStream()
                .map(row -> TimelineRow.of((CampaignEvent) row[0], (Integer) row[1]))
                .toList();
    }

    static BoundSql page(TimelineQuestion question, @Nullable Words words, Keyset keyset) {
        var ranges = new TimelineRanges(question);
        var conditions = conditions(question, words, ranges);
        // No more than the page has, where each that is looked at is on it: the database reckons with the limit.
        var looks = isAsked(question, words) ? LOOKED_AT : keyset.fetchSize();
        var sql = PAGE.formatted(
                ranges.sql(keyset, looks), isHiding(question) ? PUBLISHED : "", conditions.sql(), keyset.orderBy());
        return BoundSql.of(
                sql,
                ranges.parameters(),
                conditions.parameters(),
                keyset.parameters(),
                Map.of("found", keyset.fetchSize()));
    }

    /** Whether something is asked of the entries themselves; else a page that is not full is the last. */
    private static boolean isAsked(TimelineQuestion question, @Nullable Words words) {
        return isHiding(question)
                || !conditions(question, words, new TimelineRanges(question)).areNone();
    }

    private static boolean isHiding(TimelineQuestion question) {
        return question.electionId() == null && !question.drafts();
    }

    private static EntryConditions conditions(TimelineQuestion question, @Nullable Words words, TimelineRanges ranges) {
        var conditions = EntryConditions.ofRow(question, "e", ranges.served());
        return words == null
                ? conditions
                : conditions.add("(e.search @@ cast(:wanted as tsquery)) is true", "wanted", words.wanted());
    }

    private @Nullable TimelineRow edge(TimelineQuestion question, Keyset keyset) {
        var ranges = new TimelineRanges(question);
        var looked = ranges.sql(keyset, LOOKED_AT);
        var sql = BoundSql.of(EDGE.formatted(looked, LOOKED_AT - 1), ranges.parameters(), keyset.parameters());
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
