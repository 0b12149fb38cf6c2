package org.hustings.commons.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.jspecify.annotations.Nullable;

/** The history of one record, read from the log. */
@ApplicationScoped
public class RevisionHistory {

    private static final Sort<Revision> NEWEST_FIRST =
            Sort.<Revision>named("newest").descending("aggregate_version", KeyType.NUMBER, Revision::version);

    private static final TypeReference<List<String>> POINTERS = new TypeReference<>() {};

    private static final String SELECT = """
            select event_id, type, aggregate_version, occurred_at, recorded_at, actor, reason,
                cast(changed as text) as changed, cast(record as text) as record, cast(details as text) as details
            from revision
            where aggregate_type = :aggregateType and aggregate_id = :id
                and (:drafts or not (withheld or coalesce(cast(record ->> 'draft' as boolean), false)))
                and %s
            order by %s
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    RevisionHistory(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /**
     * A page of the record's revisions, newest first. Whether the record is there for the caller at all is the
     * caller's question to the record's own feature.
     *
     * @param drafts whether to show the revisions from before the record was published, withheld ones among them
     */
    public RevisionPage page(String aggregateType, String id, boolean drafts, PageQuery query) {
        return RevisionPage.of(query.page(NEWEST_FIRST, keyset -> revisions(aggregateType, id, drafts, keyset)));
    }

    private List<Revision> revisions(String aggregateType, String id, boolean drafts, Keyset keyset) {
        NativeQuery<Tuple> query = entityManager
                .unwrap(Session.class)
                .createNativeQuery(SELECT.formatted(keyset.where(), keyset.orderBy()), Tuple.class);
        query.addScalar("event_id", UUID.class)
                .addScalar("type", String.class)
                .addScalar("aggregate_version", Long.class)
                .addScalar("occurred_at", Instant.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("actor", String.class)
                .addScalar("reason", String.class)
                .addScalar("changed", String.class)
                .addScalar("record", String.class)
                .addScalar("details", String.class)
                .setParameter("aggregateType", aggregateType)
                .setParameter("id", id)
                .setParameter("drafts", drafts);
        return keyset.bind(query).getResultList().stream().map(this::revision).toList();
    }

    private Revision revision(Tuple row) {
        try {
            return new Revision(
                    row.get("event_id", UUID.class),
                    row.get("type", String.class),
                    row.get("aggregate_version", Long.class),
                    row.get("occurred_at", Instant.class),
                    row.get("recorded_at", Instant.class),
                    row.get("actor", String.class),
                    row.get("reason", String.class),
                    json.readValue(row.get("changed", String.class), POINTERS),
                    json.readTree(row.get("record", String.class)),
                    tree(row.get("details", String.class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds what is not JSON", e);
        }
    }

    private @Nullable JsonNode tree(@Nullable String stored) throws JsonProcessingException {
        return stored == null ? null : json.readTree(stored);
    }
}
