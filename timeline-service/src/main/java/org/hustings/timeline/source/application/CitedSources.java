package org.hustings.timeline.source.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.electioncopy.KnownElections;
import org.hustings.timeline.source.contract.SupportingPublisher;
import org.hustings.timeline.source.contract.SupportingSource;
import org.hustings.timeline.value.Source;

/** Reads of the sources of an election's timeline, and of who published them. What only drafts name is hidden with them. */
@ApplicationScoped
public class CitedSources {

    private static final Sort<Row<SupportingSource>> BY_SOURCE =
            Sort.<Row<SupportingSource>>named("source").ascending("source_key", KeyType.TEXT, Row::key);

    private static final Sort<Row<SupportingPublisher>> BY_PUBLISHER =
            Sort.<Row<SupportingPublisher>>named("publisher").ascending("publisher_key", KeyType.TEXT, Row::key);

    private static final String VISIBLE = "election_id = :electionId and (not draft or :drafts)";

    /**
     * The sources of a page are counted first; then one row is looked up for each, which says how it is called: one that
     * the filter leaves, since entries may call the same source by other publishers and kinds.
     */
    private static final String SOURCES = """
            select c.source_key, c.entries, c.sole, cast(f.source as text)
            from (
                select source_key, count(*) as entries, count(*) filter (where sole) as sole
                from timeline_source where %1$s and %4$s and %2$s
                group by source_key order by %3$s fetch first :size rows only) c
            cross join lateral (
                select source from timeline_source where %1$s and %4$s and source_key = c.source_key
                order by entry_id fetch first 1 rows only) f
            order by %3$s
            """;

    private static final String PUBLISHERS = """
            select c.publisher_key, c.sources, c.entries, c.sole, f.publisher
            from (
                select publisher_key, count(distinct source_key) as sources, count(distinct entry_id) as entries,
                    count(*) filter (where sole) as sole
                from timeline_source where %1$s and %2$s
                group by publisher_key order by %3$s fetch first :size rows only) c
            cross join lateral (
                select trim(source ->> 'publisher') as publisher from timeline_source
                where %1$s and publisher_key = c.publisher_key
                order by source_key, entry_id fetch first 1 rows only) f
            order by %3$s
            """;

    private final EntityManager entities;
    private final KnownElections elections;
    private final Caller caller;
    private final ObjectMapper json;

    CitedSources(EntityManager entities, KnownElections elections, Caller caller, ObjectMapper json) {
        this.entities = entities;
        this.elections = elections;
        this.caller = caller;
        this.json = json;
    }

    /** Each source of an election's timeline. */
    public Page<SupportingSource> of(String electionId, SourceFilter filter, PageQuery page) {
        elections.forCaller(electionId);
        return page.page(BY_SOURCE, keyset -> sources(electionId, filter, keyset))
                .map(Row::item);
    }

    /** Each publisher of a source of an election's timeline. */
    public Page<SupportingPublisher> publishers(String electionId, PageQuery page) {
        elections.forCaller(electionId);
        return page.page(BY_PUBLISHER, keyset -> publishers(electionId, keyset)).map(Row::item);
    }

    private List<Row<SupportingSource>> sources(String electionId, SourceFilter filter, Keyset keyset) {
        var query = query(SOURCES, electionId, keyset, filter.where());
        filter.parameters().forEach(query::setParameter);
        return rows(query).map(this::source).toList();
    }

    private List<Row<SupportingPublisher>> publishers(String electionId, Keyset keyset) {
        return rows(query(PUBLISHERS, electionId, keyset, "true"))
                .map(CitedSources::publisher)
                .toList();
    }

    private Query query(String sql, String electionId, Keyset keyset, String filter) {
        var text = sql.formatted(VISIBLE, keyset.where(), keyset.orderBy(), filter);
        var query = entities.createNativeQuery(text, Tuple.class)
                .setParameter("electionId", electionId)
                .setParameter("drafts", caller.mayReadDrafts())
                .setParameter("size", keyset.fetchSize());
        keyset.parameters().forEach(query::setParameter);
        return query;
    }

    private static Stream<Tuple> rows(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(Tuple.class::cast);
    }

    private Row<SupportingSource> source(Tuple row) {
        var source =
                new SupportingSource(read(row.get(3, String.class)), row.get(1, Long.class), row.get(2, Long.class));
        return new Row<>(row.get(0, String.class), source);
    }

    private static Row<SupportingPublisher> publisher(Tuple row) {
        var publisher = new SupportingPublisher(
                row.get(4, String.class), row.get(1, Long.class), row.get(2, Long.class), row.get(3, Long.class));
        return new Row<>(row.get(0, String.class), publisher);
    }

    private Source read(String stored) {
        try {
            return json.readValue(stored, Source.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored as a source: " + stored, e);
        }
    }

    private record Row<T>(String key, T item) {}
}
