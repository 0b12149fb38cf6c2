package org.hustings.election.election.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.election.check.CheckCode.C1;
import static org.hustings.election.check.CheckOutcome.FAIL;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hustings.election.Api;
import org.hustings.election.check.CheckOutcome;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.result.ResultStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of counts cost the same however many counts there are: one statement each, and an index that has their order. */
@QuarkusTest
class ResultQueriesTest {

    private static final int MANY = 4_000;

    private static final String ELECTIONS = """
            insert into election (id, version, draft, name, type, date_type, date_status, organisation_id, seats,
                votes_allowed, vote_variation, voting_methods, phase, identifiers, timetable, electorates, transitions,
                sources, created_at, updated_at)
            select 'trade-union.many.n' || n || '.2030-05-07', 1, false, 'One of many', 'TRADE_UNION', 'SCHEDULED',
                'TENTATIVE', cast(:organisation as uuid), 1, 1, 'PLURALITY', '[]', 'COUNTING', '[]', '[]', '[]', '[]',
                '[]', now(), now()
            from generate_series(1, :many) n on conflict do nothing
            """;

    private static final String RESULTS = """
            insert into result (id, election_id, number, status, is_test, recorded_at, checks, body)
            select gen_random_uuid(), 'trade-union.many.n' || n || '.2030-05-07', 1,
                case when n %% 10 = 0 then 'CERTIFIED' else 'UNOFFICIAL_COMPLETE' end, false,
                timestamptz '2020-01-01' + n * interval '1 second', '[]', '{}'
            from generate_series(1, :many) n on conflict do nothing
            """.replace("%%", "%");

    private static final String CHECKS = """
            insert into result_check (result_id, code, outcome, recorded_at)
            select id, 'C' || c, case when (number + c + extract(epoch from recorded_at)) %% 5 = 0 then 'FAIL'
                else 'PASS' end, recorded_at
            from result, generate_series(1, 9) c where body = '{}' on conflict do nothing
            """.replace("%%", "%");

    @Inject
    EntityManager entityManager;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void many_counts() {
        var organisation = Api.organisation("Many");
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager.createNativeQuery("set local statement_timeout = 0").executeUpdate();
            entityManager
                    .createNativeQuery(ELECTIONS)
                    .setParameter("organisation", organisation)
                    .setParameter("many", MANY)
                    .executeUpdate();
            entityManager.createNativeQuery(RESULTS).setParameter("many", MANY).executeUpdate();
            entityManager.createNativeQuery(CHECKS).executeUpdate();
            entityManager
                    .createNativeQuery("analyze election, result, result_check")
                    .executeUpdate();
        });
    }

    @Test
    void each_filter_is_served_by_an_index_that_has_the_order_of_the_list() {
        assertThat(plan(filter())).contains("result_by_age").doesNotContain("Sort");
        assertThat(plan(new ResultFilter(null, null, ResultStatus.CERTIFIED, null, null, false)))
                .contains("result_by_status")
                .doesNotContain("Sort");
        // Where nearly all that fails is C1, the index by outcome alone costs the same.
        assertThat(plan(new ResultFilter(C1, FAIL, null, null, null, false)))
                .containsPattern("result_check_by_(code_and_)?outcome")
                .doesNotContain("Sort");
        assertThat(plan(new ResultFilter(null, CheckOutcome.PASS, null, null, null, false)))
                .contains("result_check_by_outcome")
                .doesNotContain("Sort");
        assertThat(plan(new ResultFilter(C1, null, null, null, null, false)))
                .contains("result_check_by_code")
                .doesNotContain("Sort");
    }

    @Test
    void the_counts_of_one_election_and_of_one_organisation_are_found_by_an_index() {
        var election = ElectionId.fromString("trade-union.many.n7.2030-05-07");

        assertThat(plan(ResultFilter.of(election))).contains("result_by_election");
        assertThat(plan(new ResultFilter(null, null, null, UUID.randomUUID(), null, false)))
                .contains("election_by_organisation")
                .doesNotContain("Seq Scan");
    }

    @Test
    void a_page_of_counts_takes_one_statement_however_deep_it_is() {
        var first = statements("/v1/results?check=C1&outcome=FAIL&limit=5");
        var deep = "/v1/results?check=C1&outcome=FAIL&limit=5";
        for (var i = 0; i < 8; i++) {
            deep = Api.anonymous().get(deep).path("next");
        }

        assertThat(first).isEqualTo(1);
        assertThat(statements(deep)).isEqualTo(1);
    }

    @Test
    void a_count_comes_once_in_a_list_however_many_of_its_checks_had_the_outcome() {
        var ids = Api.anonymous().get("/v1/results?outcome=PASS&limit=200").<List<String>>path("items.id");

        assertThat(ids).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void a_count_is_kept_in_a_few_statements() {
        var election = Api.election();
        Api.move(election, "ANNOUNCED", "NOMINATIONS_OPEN", "NOMINATIONS_CLOSED", "BALLOT_OPEN", "BALLOT_CLOSED");
        var path = "/v1/elections/" + election;
        var result = """
                {"status": "UNOFFICIAL_COMPLETE", "countStatus": "COMPLETED", "rounds": []}""";

        // Before the transaction who stands; in it the election is locked, claims of the count before are superseded,
        // who
        // stands is read, the election is held to its claims and written; the last count is superseded, this one kept,
        // and its checks.
        assertThat(statements(() -> Api.returningOfficer().put(path + "/result", "\"6\"", result)))
                .isEqualTo(10);
        // Nothing that the checks look at has changed: no row of theirs is written.
        assertThat(statements(() -> Api.move(election, "COUNTING"))).isEqualTo(5);
    }

    private static ResultFilter filter() {
        return new ResultFilter(null, null, null, null, null, false);
    }

    private String plan(ResultFilter filter) {
        var order = filter.byCheck() ? "c.recorded_at desc, c.result_id desc" : "r.recorded_at desc, r.id desc";
        var statement = ResultQueries.statement("r.id, e.name, r.checks", filter, false, "1 = 1", order);
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entityManager.createNativeQuery("explain " + statement + " limit 51", String.class);
            filter.parameters().forEach(query::setParameter);
            List<?> lines = query.getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }

    private long statements(String path) {
        return statements(() -> Api.anonymous().get(path).then().statusCode(200));
    }

    private long statements(Runnable request) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
