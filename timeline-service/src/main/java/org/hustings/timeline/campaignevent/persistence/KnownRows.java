package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;

/** The entries of a timeline, each with its newest revision of an instant. One statement. */
@ApplicationScoped
public class KnownRows {

    /**
     * What is asked for is asked of each record as it was, so no index narrows it: a page looks at a bounded number of
     * records, and the last of them tells where to go on.
     */
    private static final String LIST = """
            with looked as materialized (select distinct r.created_at, r.id from (%1$s) r order by %2$s limit %3$d)
            select r.created_at, r.id, r.record from (
                (select r.created_at, r.id, cast(known.record as text) as record
                from looked r %4$s
                where (:drafts or not (
                    select election.draft from campaign_event e join election_copy election on election.id = e.election_id
                    where e.id = r.id)) and %5$s and %6$s order by %2$s limit :found)
                union all
                (select r.created_at, r.id, null from looked r order by %2$s offset %3$d - 1)) r
            order by %2$s
            """;

    /** What is a draft now was one then, and the cursor of a page that stops at it would name it. */
    private static final String OF_ELECTION = """
            select r.created_at, r.id from campaign_event r
            where r.election_id = :election and (:drafts or not r.draft) and %s
            """;

    private static final String OF_PARTICIPANT = """
            (select r.created_at, r.id from timeline_named r
            where r.participant_id = :participant%d and %s
                and (:drafts or not (select e.draft from campaign_event e where e.id = r.id))
            order by %s limit %d)
            """;

    private static final String AGGREGATE = "campaign-event";
    private static final int LOOKED_AT = 1000;

    /** The clocks of a service, which dates records, and of the database, which dates revisions, may differ by this. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final StatelessSession session;

    KnownRows(StatelessSession session) {
        this.session = session;
    }

    /** Searches for the rows of a page. */
    public Searched<KnownRow> search(TimelineQuestion question, AsKnownAt at, Keyset keyset) {
        var sql = page(question, at, keyset);
        var rows = sql.bind(session.createNativeQuery(sql.text(), Tuple.class)
                        .addScalar("created_at", Instant.class)
                        .addScalar("id", UUID.class)
                        .addScalar("record", String.class))
                .getResultStream()
                .map(KnownRows::row)
                .toList();
        var found = rows.stream().filter(row -> row.record() != null).toList();
        var edge = rows.stream().filter(row -> row.record() == null).findFirst();
        return new Searched<>(found, edge.orElse(null));
    }

    static BoundSql page(TimelineQuestion question, AsKnownAt at, Keyset keyset) {
        var conditions = EntryConditions.ofRecord(question, "known.record");
        var parameters = new LinkedHashMap<String, Object>(Map.of(
                "drafts", question.drafts(),
                "asKnownAt", at.instant(),
                "found", keyset.fetchSize()));
        if (!keyset.isFalling() || keyset.parameters().isEmpty()) {
            parameters.put("latest", at.instant().plus(CLOCKS_DIFFER));
        }
        var sql = LIST.formatted(
                ranges(question, keyset, parameters),
                keyset.orderBy(),
                LOOKED_AT,
                KnownRecords.join(AGGREGATE, "cast(r.id as text)"),
                KnownRecords.condition(),
                conditions.sql());
        return BoundSql.of(sql, parameters, conditions.parameters(), keyset.parameters());
    }

    /** Whoever was ever named by an entry may have been at that time. */
    private static String ranges(TimelineQuestion question, Keyset keyset, Map<String, Object> parameters) {
        if (question.electionId() != null) {
            parameters.put("election", question.electionId());
            return OF_ELECTION.formatted(bounds(keyset));
        }
        var ranges = new StringJoiner(" union all ");
        int number = 0;
        for (var id : question.whose()) {
            ranges.add(OF_PARTICIPANT.formatted(number, bounds(keyset), keyset.orderBy(), LOOKED_AT));
            parameters.put("participant" + number, id);
            number++;
        }
        return ranges.toString();
    }

    /** One bound on each side, as in {@link TimelineRanges}. */
    private static String bounds(Keyset keyset) {
        return keyset.isFalling() && !keyset.parameters().isEmpty()
                ? keyset.whereInOneRow()
                : "r.created_at <= :latest and " + keyset.whereInOneRow();
    }

    private static KnownRow row(Tuple row) {
        return new KnownRow(
                row.get("created_at", Instant.class), row.get("id", UUID.class), row.get("record", String.class));
    }
}
