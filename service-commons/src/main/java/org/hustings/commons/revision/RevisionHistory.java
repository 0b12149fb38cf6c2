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

    /**
     * Of what was hidden with what the record belongs to, the last revision is the first that everyone sees: the record as
     * it came into sight, and not how it became that.
     */
    private static final String SELECT = """
            select event_id, type, aggregate_version, occurred_at, recorded_at, actor,
                case when position > sight.since then reason end as reason,
                case when position > sight.since then cast(changed as text) else '[]' end as changed,
                cast(record as text) as record,
                case when position > sight.since then cast(details as text) end as details
            from revision cross join lateral (
                select coalesce(max(position), 0) as since from in_sight_since
                where not :drafts and in_sight_since.partition_key = revision.partition_key) sight
            where aggregate_type = :aggregateType and aggregate_id = :id
                and (:drafts or not (withheld or coalesce(cast(record ->> 'draft' as boolean), false)))
                and (position > sight.since or not exists (
                    select from revision later
                    where later.aggregate_type = :aggregateType and later.aggregate_id = :id
                        and later.aggregate_version > revision.aggregate_version and later.position <= sight.since))
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
     * @param drafts whether to show the revisions from before the record was published, or came into sight with what it
     *     belongs to, withheld ones among them
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
