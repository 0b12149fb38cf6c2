package org.hustings.election.election.application;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Searched;
import org.hustings.commons.page.Sort;
import org.hustings.commons.problem.InvalidParameter;
import org.hustings.election.election.contract.ElectionDocument;
import org.hustings.election.election.contract.ElectionLinks;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.election.contract.ElectionSummary;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.record.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** Elections as they were known at an instant. */
@ApplicationScoped
public class ElectionsAsKnown {

    private static final Sort<Row> NEWEST_FIRST = Sort.<Row>named("newest")
            .descending("e.created_at", KeyType.INSTANT, Row::createdAt)
            .descending("e.id", KeyType.TEXT, Row::id);

    private static final Sort<Row> LATEST_DATE_FIRST = Sort.<Row>named("date")
            .descending("e.election_date", KeyType.DATE, Row::electionDate)
            .descending("e.id", KeyType.TEXT, Row::id);

    /**
     * What is asked for is asked of each election as it was, so no index narrows it: a page looks at a bounded number of
     * elections, and the last of them tells where to go on. The parts are most of a record, and no list shows them.
     * Revisions from before there were levels are of ballots.
     */
    private static final String LIST = """
            select e.created_at, e.election_date, e.id, e.record from (
                (select e.created_at, e.election_date, e.id, cast(jsonb_build_object('level', 'BALLOT')
                    || (known.record - 'timetable' - 'electorates' - 'transitions' - 'result') as text) as record
                from (select e.created_at, e.election_date, e.id from election e where %1$s order by %2$s limit %3$d) e %4$s
                where %5$s and %6$s order by %2$s limit :found)
                union all
                (select e.created_at, e.election_date, e.id, null from election e where %1$s order by %2$s offset %3$d - 1 limit 1)) e
            order by %2$s
            """;

    /** 40 ms on the machine that took 3.8 s to look at 100,000. */
    private static final int LOOKED_AT = 1000;

    /** The clocks of a service, which dates elections, and of the database, which dates revisions, may differ by this. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final KnownRecords records;
    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final ObjectMapper raw;

    ElectionsAsKnown(KnownRecords records, EntityManager entityManager, ObjectMapper json) {
        this.records = records;
        this.entityManager = entityManager;
        this.json = json;
        this.raw = json.copy()
                .registerModule(new SimpleModule("raw-parts").addDeserializer(String.class, new TextOrTree()));
    }

    /** The election as it is answered, or that it was not there. */
    public ElectionDocument get(ElectionId id, boolean drafts, AsKnownAt at) {
        var record = record(id, drafts, at);
        record.set("links", json.valueToTree(ElectionLinks.of(id.value())));
        return read(raw, record, ElectionDocument.class);
    }

    /** The election with its parts, or that it was not there. */
    public ElectionRecord parts(ElectionId id, boolean drafts, AsKnownAt at) {
        return read(json, record(id, drafts, at), ElectionRecord.class);
    }

    /**
     * A page of the elections that were there. What is asked for is asked of them as they were; they are sorted by what
     * never changes, which the name does.
     */
    public Page<ElectionSummary> list(
            ElectionFilter filter, ElectionSort sort, boolean drafts, AsKnownAt at, PageQuery page) {
        return page.search(order(sort), keyset -> {
                    records.prepareList(at, drafts);
                    return searched(filter, drafts, at, keyset);
                })
                .map(row -> summary(requireNonNull(row.record())));
    }

    private Searched<Row> searched(ElectionFilter filter, boolean drafts, AsKnownAt at, Keyset keyset) {
        var sql = LIST.formatted(
                // What is a draft now was one then, and the cursor of a page that stops at it would name it.
                "(:drafts or not e.draft) and e.created_at <= :latest and " + keyset.where(),
                keyset.orderBy(),
                LOOKED_AT,
                KnownRecords.join(ElectionEvents.AGGREGATE, "e.id"),
                KnownRecords.condition(),
                filter.where(ElectionTerms.AS_KNOWN));
        NativeQuery<Tuple> query = entityManager.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
        query.addScalar("created_at", Instant.class)
                .addScalar("election_date", LocalDate.class)
                .addScalar("id", String.class)
                .addScalar("record", String.class)
                .setParameter("asKnownAt", at.instant())
                .setParameter("latest", at.instant().plus(CLOCKS_DIFFER))
                .setParameter("found", keyset.fetchSize())
                .setParameter("drafts", drafts);
        filter.parameters().forEach(query::setParameter);
        keyset.parameters().forEach(query::setParameter);
        var rows = query.getResultList().stream().map(Row::of).toList();
        var found = rows.stream().filter(row -> row.record() != null).toList();
        var edge = rows.stream().filter(row -> row.record() == null).findFirst();
        return new Searched<>(found, edge.orElse(null));
    }

    private static Sort<Row> order(ElectionSort sort) {
        return switch (sort) {
            case NEWEST -> NEWEST_FIRST;
            case DATE -> LATEST_DATE_FIRST;
            case NAME -> throw new InvalidParameter("sort", "sort-not-as-known", "must not be NAME beside asKnownAt");
        };
    }

    private ElectionSummary summary(String record) {
        try {
            return json.readValue(record, ElectionSummary.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds no election", e);
        }
    }

    private ObjectNode record(ElectionId id, boolean drafts, AsKnownAt at) {
        var record = records.find(ElectionEvents.AGGREGATE, id.value(), drafts, at)
                .orElseThrow(() -> new RecordNotFound("election", id));
        // Revisions from before there were claims and levels do not say that nothing was disputed, and a ballot.
        record.putIfAbsent("disputed", json.createArrayNode());
        record.putIfAbsent("level", json.getNodeFactory().textNode(ElectionLevel.BALLOT.name()));
        // The release before kept the count of a trial as the election's result; the public has no business with it.
        if (record.path("result").path("isTest").asBoolean()) {
            record.remove("result");
        }
        return record;
    }

    private static <T> T read(ObjectMapper mapper, ObjectNode record, Class<T> type) {
        try {
            return mapper.treeToValue(record, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds no election", e);
        }
    }

    /** An election in the list; without its record where the search stopped. */
    private record Row(
            Instant createdAt,
            LocalDate electionDate,
            String id,
            @Nullable String record) {

        static Row of(Tuple row) {
            return new Row(
                    row.get("created_at", Instant.class),
                    row.get("election_date", LocalDate.class),
                    row.get("id", String.class),
                    row.get("record", String.class));
        }
    }
}
