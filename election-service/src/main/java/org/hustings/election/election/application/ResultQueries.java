package org.hustings.election.election.application;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.election.election.contract.ResultSummary;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.ResultStatus;

/** Lists of counts, newest first, one statement each. */
@ApplicationScoped
public class ResultQueries {

    private static final String COLUMNS = """
            r.id, r.election_id, e.name, e.organisation_id, r.number, r.status, r.is_test, r.recorded_at,
                r.superseded_at, cast(r.checks as text) as checks
            """;

    private static final String OF_RESULTS = "result r join election e on e.id = r.election_id";

    /** Led by the checks, whose index has the order of the list. */
    private static final String OF_CHECKS = """
            result_check c join result r on r.id = c.result_id join election e on e.id = r.election_id
            """;

    private static final String SELECT = "select %s from %s where %s and %s order by %s";

    private static final Sort<ResultSummary> BY_RESULTS = newestFirst("r.recorded_at", "r.id");
    private static final Sort<ResultSummary> BY_CHECKS = newestFirst("c.recorded_at", "c.result_id");

    private static final Sort<ElectionResult> COUNTS_NEWEST_FIRST = Sort.<ElectionResult>named("newest")
            .descending("r.recorded_at", KeyType.INSTANT, ElectionResult::recordedAt)
            .descending("r.id", KeyType.UUID, ElectionResult::id);

    private final EntityManager entityManager;
    private final ObjectMapper json;

    ResultQueries(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** A page of counts across elections. */
    public Page<ResultSummary> list(ResultFilter filter, boolean drafts, PageQuery page) {
        var sort = filter.byCheck() ? BY_CHECKS : BY_RESULTS;
        return page.page(sort, keyset -> summaries(select(COLUMNS, filter, drafts, keyset)));
    }

    /** A page of the counts of one election, in full. */
    public Page<ElectionResult> ofElection(ElectionId election, boolean drafts, PageQuery page) {
        return page.page(COUNTS_NEWEST_FIRST, keyset -> {
            var query = select("cast(r.body as text) as body", ResultFilter.of(election), drafts, keyset);
            return query.addScalar("body", String.class).getResultList().stream()
                    .map(row -> result(row.get("body", String.class)))
                    .toList();
        });
    }

    private NativeQuery<Tuple> select(String columns, ResultFilter filter, boolean drafts, Keyset keyset) {
        var statement = statement(columns, filter, drafts, keyset.where(), keyset.orderBy());
        NativeQuery<Tuple> query = entityManager.unwrap(Session.class).createNativeQuery(statement, Tuple.class);
        filter.parameters().forEach(query::setParameter);
        return keyset.bind(query);
    }

    /** The statement behind a list of counts. */
    static String statement(String columns, ResultFilter filter, boolean drafts, String place, String order) {
        var from = filter.byCheck() ? OF_CHECKS : OF_RESULTS;
        return SELECT.formatted(columns, from, filter.where(drafts), place, order);
    }

    private static List<ResultSummary> summaries(NativeQuery<Tuple> query) {
        query.addScalar("id", UUID.class)
                .addScalar("election_id", String.class)
                .addScalar("name", String.class)
                .addScalar("organisation_id", UUID.class)
                .addScalar("number", Integer.class)
                .addScalar("status", String.class)
                .addScalar("is_test", Boolean.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("superseded_at", Instant.class)
                .addScalar("checks", String.class);
        return query.getResultList().stream().map(ResultQueries::summary).toList();
    }

    private static ResultSummary summary(Tuple row) {
        return new ResultSummary(
                row.get("id", UUID.class),
                row.get("election_id", String.class),
                row.get("name", String.class),
                row.get("organisation_id", UUID.class),
                row.get("number", Integer.class),
                ResultStatus.valueOf(row.get("status", String.class)),
                row.get("is_test", Boolean.class),
                row.get("recorded_at", Instant.class),
                row.get("superseded_at", Instant.class),
                row.get("checks", String.class));
    }

    private ElectionResult result(String body) {
        try {
            return json.readValue(body, ElectionResult.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A row holds what is not a result", e);
        }
    }

    private static Sort<ResultSummary> newestFirst(String recordedAt, String id) {
        return Sort.<ResultSummary>named("newest")
                .descending(recordedAt, KeyType.INSTANT, ResultSummary::recordedAt)
                .descending(id, KeyType.UUID, ResultSummary::id);
    }
}
