package org.hustings.election.election.application;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import org.hustings.election.check.ResultCheck;
import org.hustings.election.election.contract.ResultSummary;
import org.hustings.election.election.contract.TestResultRecord;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.result.ElectionResult;
import org.jspecify.annotations.Nullable;

/**
 * Counts as they were known at an instant. The record of an election as it was then has the count that stood, as it was.
 * Those with lower numbers were superseded by then, and since then nothing has changed them; those with higher ones
 * were not there. Trial counts have records of their own, which never change.
 */
@ApplicationScoped
public class ResultsAsKnown {

    private static final Sort<Row> NEWEST_FIRST = Sort.<Row>named("newest")
            .descending("r.recorded_at", KeyType.INSTANT, Row::recordedAt)
            .descending("r.id", KeyType.UUID, Row::id);

    private static final String TRIAL_KNOWN = """
            exists (select from result t join revision on revision.aggregate_type = '%s'
                and revision.aggregate_id = cast(t.id as text) and revision.recorded_at <= :asKnownAt
            where t.election_id = r.election_id and t.is_test and t.number = r.number""".formatted(TestResultRecord.AGGREGATE);

    /** A result from before counts were numbered is the newest of the time, or the first; it had no checks. */
    private static final String COUNTED = """
            cross join lateral (select coalesce(cast(known.record #>> '{result,number}' as integer),
                case when known.record #>> '{result,isTest}' = 'false' then coalesce((
                    select max(n.number) from result n where n.election_id = r.election_id and not n.is_test
                        and n.recorded_at <= :asKnownAt), 1)
                else 0 end) as number) standing
            cross join lateral (select case
                when r.is_test and not %1$s + 1) then r.body - 'supersededAt'
                when r.is_test or r.number < standing.number then r.body
                else jsonb_build_object('id', r.id, 'number', r.number, 'recordedAt', r.body -> 'recordedAt',
                    'checks', cast('[]' as jsonb)) || (known.record -> 'result') end as body
                where case when r.is_test then %1$s) else r.number <= standing.number end) counted
            """.formatted(TRIAL_KNOWN);

    /** As with elections, a page looks at a bounded number of rows, and the last of them tells where to go on. */
    private static final String LIST = """
            select r.recorded_at, r.id, r.election_id, r.name, r.organisation_id, cast(r.body as text) as body from (
                (select r.recorded_at, r.id, r.election_id, known.record ->> 'name' as name,
                    cast(known.record ->> 'organisationId' as uuid) as organisation_id, counted.body%7$s as body
                from (select r.* from result r where %1$s order by %2$s limit %3$d) r %4$s
                where %5$s and %6$s order by %2$s limit :found)
                union all
                (select r.recorded_at, r.id, r.election_id, null, null, null from result r
                where %1$s order by %2$s offset %3$d - 1 limit 1)) r
            order by %2$s
            """;

    private static final String JOINS = KnownRecords.join(ElectionEvents.AGGREGATE, "r.election_id") + COUNTED;

    /** They are most of a count, and no list across elections shows them. */
    private static final String WITHOUT_FIGURES = " - 'units' || cast('{\"rounds\": []}' as jsonb)";

    private static final int LOOKED_AT = 1000;

    /** The clocks of a service, which dates counts, and of the database, which dates revisions, may differ by this. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final KnownRecords records;
    private final ElectionsAsKnown elections;
    private final EntityManager entityManager;
    private final ObjectMapper json;

    ResultsAsKnown(KnownRecords records, ElectionsAsKnown elections, EntityManager entityManager, ObjectMapper json) {
        this.records = records;
        this.elections = elections;
        this.entityManager = entityManager;
        this.json = json;
    }

    /** A page of the counts across elections that were known. */
    public Page<ResultSummary> list(ResultFilter filter, boolean drafts, AsKnownAt at, PageQuery page) {
        return page.search(NEWEST_FIRST, keyset -> searched(filter, WITHOUT_FIGURES, drafts, at, keyset))
                .map(this::summary);
    }

    /** A page of the counts of one election that were known, in full, or that the election was not there. */
    public Page<ElectionResult> ofElection(ElectionId election, boolean drafts, AsKnownAt at, PageQuery page) {
        var counts = page.search(NEWEST_FIRST, keyset -> searched(ResultFilter.of(election), "", drafts, at, keyset))
                .map(row -> read(row, ElectionResult.class));
        if (counts.items().isEmpty()) {
            elections.parts(election, drafts, at);
        }
        return counts;
    }

    private Searched<Row> searched(ResultFilter filter, String form, boolean drafts, AsKnownAt at, Keyset keyset) {
        records.prepareList(at, drafts);
        var sql = LIST.formatted(
                filter.whereCounted(drafts) + " and r.recorded_at <= :latest and " + keyset.where(),
                keyset.orderBy(),
                LOOKED_AT,
                JOINS,
                KnownRecords.condition(),
                filter.whereKnown(),
                form);
        NativeQuery<Tuple> query = entityManager.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
        query.setParameter("asKnownAt", at.instant())
                .setParameter("latest", at.instant().plus(CLOCKS_DIFFER))
                .setParameter("found", keyset.fetchSize())
                .setParameter("drafts", drafts);
        filter.parameters().forEach(query::setParameter);
        keyset.parameters().forEach(query::setParameter);
        var rows = Row.columnsOf(query).getResultList().stream().map(Row::of).toList();
        var found = rows.stream().filter(row -> row.body() != null).toList();
        var edge = rows.stream().filter(row -> row.body() == null).findFirst();
        return new Searched<>(found, edge.orElse(null));
    }

    private ResultSummary summary(Row row) {
        var count = read(row, ElectionResult.class);
        return new ResultSummary(
                row.id(),
                row.electionId(),
                requireNonNull(row.name()),
                requireNonNull(row.organisationId()),
                count.number(),
                count.status(),
                count.isTest(),
                count.recordedAt(),
                count.supersededAt(),
                written(count.checks()));
    }

    private <T> T read(Row row, Class<T> type) {
        try {
            return json.readValue(row.body(), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds no result", e);
        }
    }

    private String written(List<ResultCheck> checks) {
        try {
            return json.writeValueAsString(checks);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Checks cannot be written as JSON", e);
        }
    }

    /** A count in the list; without its body where the search stopped. */
    private record Row(
            Instant recordedAt,
            UUID id,
            String electionId,
            @Nullable String name,
            @Nullable UUID organisationId,
            @Nullable String body) {

        static NativeQuery<Tuple> columnsOf(NativeQuery<Tuple> query) {
            return query.addScalar("recorded_at", Instant.class)
                    .addScalar("id", UUID.class)
                    .addScalar("election_id", String.class)
                    .addScalar("name", String.class)
                    .addScalar("organisation_id", UUID.class)
                    .addScalar("body", String.class);
        }

        static Row of(Tuple row) {
            return new Row(
                    row.get("recorded_at", Instant.class),
                    row.get("id", UUID.class),
                    row.get("election_id", String.class),
                    row.get("name", String.class),
                    row.get("organisation_id", UUID.class),
                    row.get("body", String.class));
        }
    }
}
