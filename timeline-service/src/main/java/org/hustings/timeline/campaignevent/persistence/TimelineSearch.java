package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a page. What few entries have, words or a change of late, is found by its index and sorted;
 * otherwise the list is read in its order. Either way a page costs no more the more entries there are.
 */
@ApplicationScoped
public class TimelineSearch {

    private static final String UNDERSTOOD = """
            with words as materialized (
                select %s as wanted, cast(:anchor as tsquery) as anchor)
            select cast(words.wanted as text) as wanted, (
                select cast(count(*) as integer) from (
                    select from campaign_event e
                    where numnode(words.wanted) > 0 and e.search @@ (words.anchor && words.wanted) limit %d) found
                ) as matches
            from words
            """;

    private static final String CHANGED = "k.election_id = :election and k.updated_at >= :since";

    private static final String CHANGES = """
            select cast(count(*) as integer) from (select from campaign_event k where %s limit %d) found
            """.formatted(CHANGED, Selection.FEW + 1);

    private static final String SELECTED = """
            with found as materialized (
                select k.id, k.starts_at, k.starts_precision, %s as score, (%s) as fits
                from campaign_event k join election_copy election on election.id = k.election_id
                where %s and (:drafts or not (k.draft or election.draft)) limit %d)
            select {e.*}, k.score from (
                select k.* from found k where k.fits and %s order by %s limit :found) k
            cross join lateral (select e.* from campaign_event e where e.id = k.id offset 0) e order by %s
            """;

    private final StatelessSession session;
    private final TimelineRows rows;

    TimelineSearch(StatelessSession session, TimelineRows rows) {
        this.session = session;
        this.rows = rows;
    }

    /** Searches for the rows of a page. */
    public Searched<TimelineRow> search(TimelineQuestion question, Keyset keyset) {
        var typed = question.filter().words();
        if (typed != null) {
            return search(question, understand(question, typed), keyset);
        }
        var changes = changes(question);
        return changes == null ? rows.search(question, null, keyset) : selected(question, changes, keyset);
    }

    private Searched<TimelineRow> search(TimelineQuestion question, SearchedWords words, Keyset keyset) {
        if (words.areNone()) {
            return new Searched<>(List.of(), null);
        }
        if (question.filter().order() == TimelineOrder.RELEVANCE) {
            return selected(question, words.ranked(), keyset);
        }
        return words.areFew() ? selected(question, words.unranked(), keyset) : rows.search(question, words, keyset);
    }

    SearchedWords understand(TimelineQuestion question, String typed) {
        var anchor = anchor(question);
        var query = TypedWords.query(question, typed);
        var sql = BoundSql.of(
                UNDERSTOOD.formatted(query.text(), Selection.FEW + 1), query.parameters(), Map.of("anchor", anchor));
        var row = sql.bind(session.createNativeQuery(sql.text(), Tuple.class)
                        .addScalar("wanted", String.class)
                        .addScalar("matches", Integer.class))
                .getSingleResult();
        return new SearchedWords(anchor, row.get("wanted", String.class), row.get("matches", Integer.class));
    }

    /** Whose entries are meant, as words that these have. */
    private static String anchor(TimelineQuestion question) {
        return question.electionId() == null
                ? question.whose().stream().map("'=p:%s'"::formatted).collect(Collectors.joining(" | "))
                : TypedWords.wordOf(question.electionId());
    }

    /** The changes of late, if they are few. */
    private @Nullable Selection changes(TimelineQuestion question) {
        var since = question.filter().changedSince();
        if (since == null || question.electionId() == null) {
            return null;
        }
        Map<String, Object> parameters = Map.of("election", question.electionId(), "since", since);
        var query = session.createNativeQuery(CHANGES, Integer.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult() > Selection.FEW ? null : new Selection(CHANGED, "0", Selection.FEW, parameters);
    }

    private Searched<TimelineRow> selected(TimelineQuestion question, Selection selection, Keyset keyset) {
        return new Searched<>(TimelineRows.list(session, page(question, selection, keyset)), null);
    }

    static BoundSql page(TimelineQuestion question, Selection selection, Keyset keyset) {
        var conditions = EntryConditions.ofRow(question, "k", Set.of())
                .inDates("k", question.filter().dates());
        var sql = SELECTED.formatted(
                selection.score(),
                conditions.sql(),
                selection.condition(),
                selection.limit(),
                keyset.whereInOneRow(),
                keyset.orderBy(),
                keyset.orderBy());
        return BoundSql.of(
                sql,
                selection.parameters(),
                conditions.parameters(),
                keyset.parameters(),
                Map.of("drafts", question.drafts(), "found", keyset.fetchSize()));
    }
}
