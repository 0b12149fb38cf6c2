package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.person;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the database reads ten thousand endorsements of one candidacy: by an index, in its order. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndorsementPlansTest {

    private static final String MANY = """
            insert into endorsement (id, version, draft, candidate_id, recorded_candidate_id, election_id,
                endorser_type, person_id, recorded_person_id, endorser, stance, made_order, withdrawn, withdrawal,
                profile, created_at, updated_at)
            select gen_random_uuid(), 1, false, :candidate, :candidate, :election,
                case when n % 100 = 0 then 'PERSON' else 'TEXT' end,
                case when n % 100 = 0 then :person end, case when n % 100 = 0 then :person end,
                case when n % 100 = 0 then jsonb_build_object('type', 'PERSON', 'personId', cast(:person as text))
                    else jsonb_build_object('type', 'TEXT', 'name', 'Member ' || n) end,
                (array['SUPPORTS', 'OPPOSES', 'VOTED_FOR', 'NEUTRAL'])[1 + n % 4], cast(n as bigint) * 86400000, n % 50 = 0,
                case when n % 50 = 0 then jsonb_build_object('at', jsonb_build_object('value', '2017')) end,
                jsonb_build_object('stance', 'SUPPORTS', 'identifiers', cast('[]' as jsonb), 'sources', cast('[]' as jsonb)),
                now(), now()
            from generate_series(1, :number) n
            """;

    /** The driver insists on a value for each parameter, of which a plan for whatever values has none. */
    private static final String PLAN_OF = """
            create or replace function pg_temp.plan_of(statement text) returns setof text language plpgsql as $$
            begin return query execute 'explain (generic_plan) ' || statement; end $$
            """;

    private static final Pattern PARAMETER = Pattern.compile("[?]");

    @Inject
    EntityManager entityManager;

    @Inject
    @PersistenceUnitExtension
    HeardStatements statements;

    @Inject
    AgroalDataSource dataSource;

    private String candidate = "";
    private String person = "";

    @BeforeEach
    void fill() throws SQLException {
        if (candidate.isEmpty()) {
            var election = election();
            person = person("Jack Dromey");
            candidate = candidate(election, "Gerard Coyne");
            insert(election, candidate, 10_000);
            insert(election, candidate(election, "Len McCluskey"), 40_000);
            // As the housekeeping of the database does after a while.
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze endorsement");
            }
        }
    }

    private void insert(String election, String endorsed, int number) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery(MANY)
                        .setParameter("candidate", UUID.fromString(endorsed))
                        .setParameter("election", election)
                        .setParameter("person", UUID.fromString(person))
                        .setParameter("number", number)
                        .executeUpdate());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/candidates/%s/endorsements                                   | endorsement_list_idx
            /v1/candidates/%s/endorsements?stance=OPPOSES                    | endorsement_stance_idx
            /v1/candidates/%s/endorsements?endorserType=PERSON               | endorsement_type_idx
            /v1/candidates/%s/endorsements?withdrawn=true                    | endorsement_withdrawn_idx
            /v1/candidates/%s/endorsements?withdrawn=true&stance=SUPPORTS    | endorsement_
            """)
    void each_list_of_a_candidacy_is_read_in_the_order_of_an_index(String path, String index) {
        assertThat(plan(path.formatted(candidate))).contains(index).doesNotContain("Sort", "Seq Scan on endorsement");
    }

    @ParameterizedTest
    @CsvSource({"''", "?stance=SUPPORTS", "?withdrawn=false"})
    void what_a_person_endorses_is_read_in_the_order_of_an_index(String query) {
        assertThat(plan("/v1/people/%s/endorsements%s".formatted(person, query)))
                .contains("endorsement_person_idx")
                .doesNotContain("Sort", "Seq Scan on endorsement");
    }

    @Test
    void the_counts_are_read_from_an_index() {
        assertThat(plan("/v1/candidates/%s/endorsements/counts".formatted(candidate)))
                .contains("endorsement_count_idx")
                .doesNotContain("Seq Scan on endorsement");
    }

    /** How the database runs the statement on endorsements that a request makes, whatever the values in it. */
    private String plan(String path) {
        var statement = statements.during(() -> anonymous().get(path).then().statusCode(200)).stream()
                .filter(sent -> sent.contains("from endorsement"))
                .findFirst()
                .orElseThrow();
        var number = new AtomicInteger();
        var numbered = PARAMETER.matcher(statement).replaceAll(match -> "\\$" + number.incrementAndGet());
        return QuarkusTransaction.requiringNew().call(() -> {
            entityManager.createNativeQuery(PLAN_OF).executeUpdate();
            List<?> lines = entityManager
                    .createNativeQuery("select pg_temp.plan_of(:statement)", String.class)
                    .setParameter("statement", numbered)
                    .getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }
}
