package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists among many people, each of whom stands three times: an index serves each, and a page takes as many statements as
 * any other, however deep it is. The profile {@code scale} makes it 100,000 people and 300,000 candidacies.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeListsTest {

    private static final int PEOPLE = Integer.getInteger("hustings.people", 6_000);
    private static final String LIMIT = "fetch first ? rows only";
    private static final String ELECTION = "large.n7.2017-04-19";
    private static final String PERSON = "00000000-0000-7000-8000-000000000001";
    private static final String ORGANISATION = "00000000-0000-7000-8002-000000000001";

    @Inject
    DataSource database;

    @Inject
    @PersistenceUnitExtension
    HeardStatements statements;

    @BeforeAll
    void fill() throws SQLException {
        ManyCandidacies.insert(database, PEOPLE);
    }

    @AfterAll
    void remove() throws SQLException {
        ManyCandidacies.delete(database);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/candidates?limit=5, candidate_changed_idx",
        "/v1/candidates?limit=5&changedSince=2020-01-01T00:00:00Z, candidate_changed_idx",
        "/v1/candidates?limit=5&incumbent=false, candidate_changed_idx",
        "/v1/candidates?limit=5&incumbent=true, candidate_incumbent_changed_idx",
        "/v1/candidates?limit=5&preElectionStatus=EXCLUDED, candidate_status_changed_idx",
        "/v1/candidates?limit=5&outcome=WINNER, candidate_outcome_changed_idx",
        "/v1/candidates?limit=5&elected=true, candidate_outcome_changed_idx",
        "/v1/candidates?limit=5&elected=false, candidate_unelected_changed_idx",
        "/v1/candidates?limit=5&affiliation=00000000-0000-7000-8002-000000000001, candidate_affiliation_changed_idx",
        "/v1/candidates?limit=5&electionId=large.n7.2017-04-19, candidate_election_changed_idx",
        "/v1/elections/large.n7.2017-04-19/candidates?limit=5, candidate_list_idx",
        "/v1/elections/large.n7.2017-04-19/candidates?limit=5&incumbent=false, candidate_list_idx",
        "/v1/elections/large.n7.2017-04-19/standings?limit=5, candidate_list_idx",
        "/v1/elections/large.n7.2017-04-19/standings?limit=5&outcome=DEFEATED, candidate_list_idx",
        "/v1/people?limit=5, person_sort_key_idx"
    })
    void an_index_has_the_order_of_the_list_at_its_start_and_deep_in_it(String list, String index) {
        var first = plan(list);
        var deep = plan(deepIn(list));

        assertThat(first).contains(index).doesNotContain("Sort", "Seq Scan on candidate", "Seq Scan on person p ");
        // What is left of one election fits a page or two, and may be sorted as it is found by the index.
        assertThat(deep).contains(index).doesNotContain("Seq Scan on candidate", "Seq Scan on person p ");
        if (!list.contains(ELECTION)) {
            assertThat(deep).doesNotContain("Sort");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/candidates?limit=5&organisationId=" + ORGANISATION,
                "/v1/candidates?limit=1&personId=" + PERSON,
                "/v1/people/" + PERSON + "/candidacies?limit=1",
                "/v1/elections/" + ELECTION + "/standings?limit=5&preElectionStatus=FILED&elected=false",
                "/v1/candidates?limit=5&preElectionStatus=EXCLUDED&elected=false&organisationId=" + ORGANISATION,
                "/v1/elections/" + ELECTION + "/standings?limit=5&sort=VOTES",
                "/v1/elections/" + ELECTION + "/standings?limit=5&sort=VOTES&outcome=DEFEATED",
                "/v1/elections/" + ELECTION + "/standings?limit=5&changedSince=2020-01-01T00:00:00Z",
                "/v1/elections/" + ELECTION + "/standings?limit=5&changedSince=2020-01-01T00:00:00Z&outcome=DEFEATED"
            })
    void a_list_that_is_sorted_when_asked_for_reads_few_candidacies(String list) {
        assertThat(plan(list)).doesNotContain("Seq Scan on candidate", "Seq Scan on tally_copy");
        assertThat(plan(deepIn(list))).doesNotContain("Seq Scan on candidate", "Seq Scan on tally_copy");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/candidates?limit=5, 1",
        "/v1/candidates?limit=200, 1",
        "/v1/elections/large.n7.2017-04-19/candidates?limit=5, 2",
        "/v1/elections/large.n7.2017-04-19/candidates?limit=200, 2",
        "/v1/elections/large.n7.2017-04-19/standings?limit=5, 3",
        "/v1/elections/large.n7.2017-04-19/standings?limit=200&sort=VOTES, 3",
        "/v1/elections/large.n7.2017-04-19/standings?limit=5&outcome=DEFEATED, 3",
        "/v1/elections/large.n7.2017-04-19/standings?limit=5&changedSince=2020-01-01T00:00:00Z, 3",
        "/v1/people/00000000-0000-7000-8000-000000000001/candidacies?limit=1, 4",
        "/v1/people/00000000-0000-7000-8000-000000000001/candidacies?limit=200, 4",
        "/v1/people?limit=5, 1",
        "/v1/people?limit=200, 1",
        "/v1/people?limit=5&q=1234, 1",
        "/v1/people?limit=200&q=1234, 1"
    })
    void a_page_takes_so_many_statements_however_long_or_deep_it_is(String list, int count) {
        assertThat(sentFor(list)).hasSize(count);
        var deep = deepIn(list);
        anonymous().urlEncodingEnabled(false).get(deep).then().body("items", not(empty()));
        assertThat(sentFor(deep)).hasSize(count);
    }

    private String deepIn(String list) {
        var page = list;
        for (int i = 0; i < 8; i++) {
            String next = anonymous().urlEncodingEnabled(false).get(page).path("next");
            if (next == null) {
                break;
            }
            page = next;
        }
        return page;
    }

    private List<String> sentFor(String page) {
        return statements.during(
                () -> anonymous().urlEncodingEnabled(false).get(page).then().statusCode(200));
    }

    /** How the database runs the statement of a page, whatever the values in it: the plan that it keeps for all. */
    private String plan(String page) {
        var limited = sentFor(page).stream()
                .filter(statement -> statement.contains(LIMIT))
                .reduce((first, second) -> second)
                .orElseThrow()
                .replace(LIMIT, "fetch first 6 rows only");
        var prepared = new StringBuilder("prepare listed as ");
        var values = new StringJoiner(", ", "(", ")").setEmptyValue("");
        int parameter = 0;
        for (var part : limited.split("[?]", -1)) {
            if (parameter > 0) {
                prepared.append('$').append(parameter);
                values.add("null");
            }
            prepared.append(part);
            parameter++;
        }
        return explained(prepared.toString(), "explain execute listed" + values);
    }

    private String explained(String prepare, String explain) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute(prepare);
            var plan = new StringJoiner("\n");
            try (var lines = statement.executeQuery(explain)) {
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
            }
            statement.execute("deallocate listed");
            statement.execute("reset plan_cache_mode");
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(prepare, e);
        }
    }
}
