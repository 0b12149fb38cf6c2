package org.hustings.candidate.asknown.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;
import org.hustings.commons.page.Sort;

/** The rows of a list, each with its newest revision of an instant. One statement. */
@ApplicationScoped
public class KnownRows {

    /** The order of every such list: by what never changes. */
    public static final Sort<KnownRow> AS_RECORDED = Sort.<KnownRow>named("recorded")
            .ascending("r.created_at", KeyType.INSTANT, KnownRow::createdAt)
            .ascending("r.id", KeyType.UUID, KnownRow::id);

    /**
     * What is asked for is asked of each record as it was, so no index narrows it: a page looks at a bounded number of
     * records, and the last of them tells where to go on.
     */
    private static final String LIST = """
            select r.created_at, r.id, r.record from (
                (select r.created_at, r.id, cast(known.record as text) as record
                from (select r.created_at, r.id from %1$s r where %2$s order by %3$s limit %4$d) r %5$s
                where %6$s and %7$s order by %3$s limit :found)
                union all
                (select r.created_at, r.id, null from %1$s r where %2$s order by %3$s offset %4$d - 1 limit 1)) r
            order by %3$s
            """;

    private static final int LOOKED_AT = 1000;

    /** The clocks of a service, which dates records, and of the database, which dates revisions, may differ by this. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final StatelessSession session;

    KnownRows(StatelessSession session) {
        this.session = session;
    }

    /** Searches for the rows of a page. */
    public Searched<KnownRow> search(KnownList list, boolean drafts, AsKnownAt at, Keyset keyset) {
        var sql = LIST.formatted(
                list.table(),
                // What is a draft now was one then, and the cursor of a page that stops at it would name it.
                "(:drafts or not r.draft) and r.created_at <= :latest and " + list.below() + " and " + keyset.where(),
                keyset.orderBy(),
                LOOKED_AT,
                KnownRecords.join(list.aggregate(), "cast(r.id as text)"),
                KnownRecords.condition(),
                list.then());
        var query = session.createNativeQuery(sql, Tuple.class)
                .addScalar("created_at", Instant.class)
                .addScalar("id", UUID.class)
                .addScalar("record", String.class)
                .setParameter("drafts", drafts)
                .setParameter("asKnownAt", at.instant())
                .setParameter("latest", at.instant().plus(CLOCKS_DIFFER))
                .setParameter("found", keyset.fetchSize());
        list.parameters().forEach(query::setParameter);
        keyset.parameters().forEach(query::setParameter);
        var rows = query.getResultList().stream().map(KnownRows::row).toList();
        var found = rows.stream().filter(row -> row.record() != null).toList();
        var edge = rows.stream().filter(row -> row.record() == null).findFirst();
        return new Searched<>(found, edge.orElse(null));
    }

    private static KnownRow row(Tuple row) {
        return new KnownRow(
                row.get("created_at", Instant.class), row.get("id", UUID.class), row.get("record", String.class));
    }
}
