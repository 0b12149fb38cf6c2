package org.hustings.election.election.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.election.election.contract.ElectionDocument;
import org.hustings.election.election.contract.ElectionLinks;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.election.contract.ElectionSummary;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.record.RecordNotFound;

/** Elections as they were known at an instant. */
@ApplicationScoped
public class ElectionsAsKnown {

    /** The parts are most of a record, and no list shows them. Revisions from before there were levels are of ballots. */
    private static final String LIST = """
            select cast(jsonb_build_object('level', 'BALLOT')
                || (known.record - 'timetable' - 'electorates' - 'transitions' - 'result') as text)
            from election e %s
            where e.created_at <= :latest and %s and %s and %s
            order by %s
            """;

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
     * A page of the elections that were there. What is asked for is asked of them as they were. The table
     * gives the order and the bounds; each row costs one step in the log.
     */
    public Page<ElectionSummary> list(
            ElectionFilter filter, ElectionSort sort, boolean drafts, AsKnownAt at, PageQuery page) {
        return page.page(sort.orderAsKnown(), keyset -> {
            records.prepareList(at, drafts);
            return summaries(filter, drafts, at, keyset);
        });
    }

    private List<ElectionSummary> summaries(ElectionFilter filter, boolean drafts, AsKnownAt at, Keyset keyset) {
        var join = KnownRecords.join(ElectionEvents.AGGREGATE, "e.id");
        var sql = LIST.formatted(
                join, KnownRecords.condition(), filter.where(ElectionTerms.AS_KNOWN), keyset.where(), keyset.orderBy());
        var query = entityManager
                .unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .setParameter("asKnownAt", at.instant())
                .setParameter("latest", at.instant().plus(CLOCKS_DIFFER))
                .setParameter("drafts", drafts);
        filter.parameters().forEach(query::setParameter);
        return keyset.bind(query).getResultList().stream().map(this::summary).toList();
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
        return record;
    }

    private static <T> T read(ObjectMapper mapper, ObjectNode record, Class<T> type) {
        try {
            return mapper.treeToValue(record, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds no election", e);
        }
    }
}
