package org.hustings.timeline.thread.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.jspecify.annotations.Nullable;

/** What the database knows of threads, as far as the caller may see it. */
@ApplicationScoped
class ThreadRows {

    /** How many entries of one thread are looked at. */
    static final int LIMIT = 500;

    /** Upwards to where nothing visible is answered any more; a circle, which nothing should make, ends it too. */
    private static final String ROOT = """
            with recursive above (id, answered, depth, path) as (
                select e.id, e.in_reply_to, 0, array[e.id] from campaign_event e where e.id = :id
                union all
                select e.id, e.in_reply_to, a.depth + 1, a.path || e.id
                from above a join campaign_event e on e.id = a.answered
                where (not e.draft or :drafts) and e.id <> all (a.path) and a.depth < :limit)
            select id from above order by depth desc fetch first 1 rows only
            """;

    /**
     * Downwards, level by level. No more rows are worked out than are fetched, and of the answers to one entry the
     * earliest come first, so a thread that is cut off is cut at its end.
     */
    private static final String WALK = """
            from (select unnest(cast(:roots as uuid[])) as id) r
            cross join lateral (
                with recursive below (id, election_id, parent, depth, path, starts_at, starts_precision) as (
                    select e.id, e.election_id, cast(null as uuid), 0, array[e.id], e.starts_at, e.starts_precision
                    from campaign_event e where e.id = r.id
                    union all
                    select c.id, c.election_id, b.id, b.depth + 1, b.path || c.id, c.starts_at, c.starts_precision
                    from below b cross join lateral (
                        select e.id, e.election_id, e.starts_at, e.starts_precision from campaign_event e
                        where e.election_id = b.election_id and e.in_reply_to = b.id and (not e.draft or :drafts)
                        order by e.starts_at, e.starts_precision, e.id fetch first :limit rows only) c
                    where c.id <> all (b.path))
                select * from below fetch first :limit rows only) t
            """;

    private static final String BELOW = "select t.id, t.parent, t.depth " + WALK;

    private static final String LENGTHS = """
            select r.id, cast(count(*) as integer) - 1,
                (array_agg(t.id order by t.starts_at desc, t.starts_precision desc, t.id desc)
                    filter (where t.depth > 0))[1]
            """ + WALK + " group by r.id";

    private static final String ROOTS = """
            select e.* from campaign_event e
            where e.election_id = :electionId and e.answered and e.in_reply_to is null and (not e.draft or :drafts)
            and (
                select true from campaign_event r
                where r.election_id = :electionId and r.in_reply_to = e.id and (not r.draft or :drafts)
                fetch first 1 rows only) is not null
            and %s order by %s
            """;

    private static final String ENTRIES = "from CampaignEvent e where e.id.value in :ids";

    private final EntityManager entities;
    private final Caller caller;

    ThreadRows(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * An entry in its place.
     *
     * @param parent what it answers; null for the one with which the exchange began
     */
    record Place(UUID id, @Nullable UUID parent, int depth) {}

    /** How many replies an exchange has, one more than the limit at most, and the last of them. */
    record Length(int replies, @Nullable UUID last) {}

    /** The entry with which the exchange began that an entry belongs to. */
    Optional<UUID> root(UUID id) {
        Stream<?> found = entities.createNativeQuery(ROOT, UUID.class)
                .setParameter("id", id)
                .setParameter("drafts", caller.mayReadDrafts())
                .setParameter("limit", LIMIT)
                .getResultStream();
        return found.map(UUID.class::cast).findFirst();
    }

    /** The exchange with its beginning, level by level; one entry more than the limit at most. */
    List<Place> places(UUID root) {
        return walk(BELOW, List.of(root))
                .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, Integer.class)))
                .toList();
    }

    /** How long exchanges are, by the ids of their beginnings. */
    Map<UUID, Length> lengths(Collection<UUID> roots) {
        return walk(LENGTHS, roots)
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new Length(row.get(1, Integer.class), row.get(2, UUID.class))));
    }

    private Stream<Tuple> walk(String query, Collection<UUID> roots) {
        Stream<?> rows = entities.createNativeQuery(query, Tuple.class)
                .setParameter("roots", roots.toArray(UUID[]::new))
                .setParameter("drafts", caller.mayReadDrafts())
                .setParameter("limit", LIMIT + 1)
                .getResultStream();
        return rows.map(Tuple.class::cast);
    }

    /** The entries by id. */
    Map<UUID, CampaignEvent> entries(Collection<UUID> ids) {
        return entities.createQuery(ENTRIES, CampaignEvent.class)
                .setParameter("ids", ids)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .collect(Collectors.toMap(event -> event.id().value(), event -> event));
    }

    /** The beginnings of an election's exchanges. */
    @SuppressWarnings("unchecked") // entries are what the query selects
    List<CampaignEvent> roots(String electionId, Keyset keyset) {
        var query = entities.createNativeQuery(ROOTS.formatted(keyset.where(), keyset.orderBy()), CampaignEvent.class)
                .setParameter("electionId", electionId)
                .setParameter("drafts", caller.mayReadDrafts())
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        return keyset.bind(query).getResultList();
    }
}
