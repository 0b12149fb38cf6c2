package org.hustings.election.election.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hustings.election.Api;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.record.IdentifierQuery;
import org.hustings.election.timetable.Milestone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of elections cost the same however many there are: one statement each, and an index. */
@QuarkusTest
class ElectionQueriesTest {

    private static final int MANY = 15_000;
    private static final MilestoneRange ALWAYS = new MilestoneRange(null, null, null);

    private static final String MANY_ELECTIONS = """
            insert into election (id, version, draft, name, type, level, date_type, date_status, organisation_id, seats,
                votes_allowed, vote_variation, voting_methods, phase, identifiers, timetable, electorates, transitions,
                sources, created_at, updated_at)
            select 'referendum.listed.n' || n || '.' || date '2030-01-01' + n %% 365, 1, false, 'Listed ' || n,
                case when n %% 50 = 0 then 'SPECIAL' else 'REFERENDUM' end, 'BALLOT', 'SCHEDULED', 'TENTATIVE',
                case when n %% 100 = 0 then cast(:organisation as uuid) else cast(:other as uuid) end, 1, 1, 'PLURALITY',
                '[]', case when n %% 40 = 0 then 'COUNTING' else 'EXPECTED' end,
                jsonb_build_array(jsonb_build_object('scheme', 'many', 'identifier', 'Q' || n)),
                jsonb_build_array(jsonb_build_object('milestone', 'BALLOT_CLOSES', 'status', 'PLANNED',
                    'date', jsonb_build_object('value', cast(date '2030-01-01' + n %% 365 as text)))),
                '[]', '[]', '[]', timestamptz '2020-01-01' + n * interval '1 second', now()
            from generate_series(1, :many) n
            where not exists (select from election where id = 'referendum.listed.n365.2030-01-01')
            """.replace("%%", "%");

    @Inject
    EntityManager entityManager;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void many_elections() {
        var organisation = Api.organisation("Few");
        var other = Api.organisation("Many");
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager.createNativeQuery("set local statement_timeout = 0").executeUpdate();
            entityManager
                    .createNativeQuery(MANY_ELECTIONS)
                    .setParameter("organisation", organisation)
                    .setParameter("other", other)
                    .setParameter("many", MANY)
                    .executeUpdate();
            // As the housekeeping of the database does after a while.
            entityManager
                    .createNativeQuery("select gin_clean_pending_list('election_by_words')", Long.class)
                    .getSingleResult();
            entityManager
                    .createNativeQuery("analyze election, election_milestone")
                    .executeUpdate();
        });
    }

    @ParameterizedTest
    @CsvSource({"NEWEST, election_by_age", "NAME, election_by_name", "DATE, election_by_date"})
    void each_order_of_the_whole_list_is_that_of_an_index(ElectionSort sort, String index) {
        assertThat(plan(any(), sort)).contains(index).doesNotContain("Sort");
    }

    @Test
    void each_filter_by_which_lists_are_mostly_read_has_an_index_with_the_order_of_the_newest() {
        for (var filtered : List.of(
                new Filtered(organisation(), "election_by_organisation"),
                new Filtered(type(ElectionType.SPECIAL), "election_by_type"),
                new Filtered(level(ElectionLevel.GROUP), "election_by_level"),
                new Filtered(phase(ElectionPhase.COUNTING), "election_by_phase"),
                new Filtered(parent(), "election_by_parent"))) {
            assertThat(plan(filtered.filter(), ElectionSort.NEWEST))
                    .contains(filtered.index())
                    .doesNotContain("Sort");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "NAME", "DATE"})
    void whatever_the_filter_and_the_order_no_list_reads_all_elections(ElectionSort sort) {
        for (var filter : List.of(
                organisation(),
                post(),
                type(ElectionType.SPECIAL),
                type(ElectionType.REFERENDUM),
                level(ElectionLevel.GROUP),
                parent(),
                phase(ElectionPhase.COUNTING),
                phase(ElectionPhase.EXPECTED),
                identifier(),
                words(),
                milestone())) {
            assertThat(plan(filter, sort)).as("%s by %s", filter, sort).doesNotContain("Seq Scan on election ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=5",
                "?limit=5&sort=NAME&type=REFERENDUM",
                "?limit=5&sort=DATE&phase=EXPECTED",
                "?limit=5&q=listed",
                "?limit=5&milestone=BALLOT_CLOSES&milestoneFrom=2030-01-01"
            })
    void a_page_of_elections_takes_one_statement_however_deep_it_is(String query) {
        var page = "/v1/elections" + query;
        assertThat(statements(page)).isEqualTo(1);
        for (var i = 0; i < 8; i++) {
            page = Api.anonymous().get(page).path("next");
        }

        assertThat(statements(page)).isEqualTo(1);
    }

    private record Filtered(ElectionFilter filter, String index) {}

    private static ElectionFilter any() {
        return filter(null, null, null, null, null);
    }

    private static ElectionFilter organisation() {
        return new ElectionFilter(UUID.randomUUID(), null, null, null, null, null, null, ALWAYS, null);
    }

    private static ElectionFilter post() {
        return new ElectionFilter(null, UUID.randomUUID(), null, null, null, null, null, ALWAYS, null);
    }

    private static ElectionFilter type(ElectionType type) {
        return filter(type, null, null, null, null);
    }

    private static ElectionFilter level(ElectionLevel level) {
        return filter(null, level, null, null, null);
    }

    private static ElectionFilter parent() {
        return filter(null, null, ElectionId.fromString("referendum.listed.2030-05-07"), null, null);
    }

    private static ElectionFilter phase(ElectionPhase phase) {
        return filter(null, null, null, phase, null);
    }

    private static ElectionFilter words() {
        return filter(null, null, null, null, "listed 77");
    }

    private static ElectionFilter identifier() {
        return new ElectionFilter(
                null, null, null, null, null, null, IdentifierQuery.fromString("many:Q77"), ALWAYS, null);
    }

    private static ElectionFilter milestone() {
        var day = LocalDate.parse("2030-05-07");
        return new ElectionFilter(
                null, null, null, null, null, null, null, new MilestoneRange(Milestone.BALLOT_CLOSES, day, day), null);
    }

    private static ElectionFilter filter(
            @Nullable ElectionType type,
            @Nullable ElectionLevel level,
            @Nullable ElectionId parent,
            @Nullable ElectionPhase phase,
            @Nullable String words) {
        return new ElectionFilter(null, null, type, level, parent, phase, null, ALWAYS, words);
    }

    private String plan(ElectionFilter filter, ElectionSort sort) {
        var statement = ElectionQueries.statement(filter, "1 = 1", sort.sql());
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entityManager.createNativeQuery("explain " + statement + " limit 51", String.class);
            query.setParameter("drafts", false);
            filter.parameters().forEach(query::setParameter);
            List<?> lines = query.getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }

    private long statements(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        Api.anonymous().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
