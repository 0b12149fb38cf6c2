package org.hustings.candidate.person.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.hustings.candidate.person.domain.PersonFilter;
import org.hustings.candidate.value.Identifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Among many people, 100,000 of them with the profile {@code scale}, an index finds those who are asked for. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class PersonPlansTest {

    private static final int PEOPLE = Integer.getInteger("hustings.people", 6_000);

    /** No client makes identifiers of this version. */
    private static final String IDS = "00000000-0000-1000-8000-";

    @Inject
    AgroalDataSource dataSource;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private Connection connection;

    private int networkTimeout;

    @BeforeAll
    void many_people_are_recorded() throws SQLException {
        connection = dataSource.getConnection();
        networkTimeout = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        execute("set statement_timeout = 0");
        execute("""
                insert into person (id, version, draft, name, sort_key, profile, created_at, updated_at)
                select cast('%s' || lpad(to_hex(i), 12, '0') as uuid), 1, false, name, name, jsonb_build_object(
                        'name', name, 'identifiers', jsonb_build_array(
                            jsonb_build_object('scheme', 'plan', 'identifier', cast(i as text)))),
                    now() - i * interval '1 hour', now() - i * interval '1 hour'
                from generate_series(1, %d) i
                cross join lateral (select initcap(translate(
                    substr(md5(cast(i as text)), 1, 6) || ' ' || substr(md5(cast(i as text)), 7, 8),
                    '0123456789', 'ghijklmnop')) as name) named
                """.formatted(IDS, PEOPLE));
        execute("analyze person, person_name");
    }

    @AfterAll
    void they_are_gone_again() throws SQLException {
        execute("delete from person where cast(id as text) like '%s%%'".formatted(IDS));
        execute("analyze person, person_name");
        execute("reset statement_timeout");
        connection.setNetworkTimeout(Runnable::run, networkTimeout);
        connection.close();
    }

    @Test
    void a_search_by_name_uses_the_index_of_names() throws SQLException {
        execute("set pg_trgm.strict_word_similarity_threshold = 0.3");

        assertThat(plan(body("people_named_like", "wanted", "'Gerard Coyne'")))
                .contains("Bitmap Index Scan on person_name_like_idx")
                .doesNotContain("Seq Scan");

        execute("reset pg_trgm.strict_word_similarity_threshold");
    }

    @Test
    void a_look_for_duplicates_uses_the_index_of_names() throws SQLException {
        execute("set pg_trgm.similarity_threshold = 0.5");

        assertThat(plan(body("people_named_alike", "names", "array['Gerard Coyne', 'Coyne, Gerard']")))
                .contains("Bitmap Index Scan on person_name_like_idx")
                .doesNotContain("Seq Scan");

        execute("reset pg_trgm.similarity_threshold");
    }

    @Test
    void the_list_is_read_in_the_order_of_its_index() throws SQLException {
        assertThat(plan(list(new PersonFilter(null, null, null), Map.of())))
                .contains("Index Scan using person_sort_key_idx")
                .doesNotContain("Sort Key");
    }

    @Test
    void a_part_of_a_name_is_looked_up_in_an_index() throws SQLException {
        assertThat(plan(list(new PersonFilter("coyne", null, null), Map.of("name", "'%coyne%'"))))
                .contains("Bitmap Index Scan on person_name_part_idx");
    }

    @Test
    void an_identifier_is_looked_up_in_an_index() throws SQLException {
        var filter = new PersonFilter(null, new Identifier("plan", "77"), null);
        var identifier = "'[{\"scheme\": \"plan\", \"identifier\": \"77\"}]'";

        assertThat(plan(list(filter, Map.of("identifier", identifier))))
                .contains("Bitmap Index Scan on person_identifiers_idx");
    }

    @Test
    void the_last_changes_are_looked_up_in_an_index() throws SQLException {
        var filter = new PersonFilter(null, null, Instant.now());

        assertThat(plan(list(filter, Map.of("changedSince", "now() - interval '5 hours'"))))
                .contains("person_updated_at_idx");
    }

    private static String list(PersonFilter filter, Map<String, String> values) {
        var conditions = new PersonConditions(filter, false);
        assertThat(conditions.parameters().keySet()).isEqualTo(values.keySet());
        var sql = PersonRepository.PAGE.formatted(conditions.where(), "true", "p.sort_key asc, p.id asc") + " limit 51";
        for (var value : values.entrySet()) {
            sql = sql.replace(":" + value.getKey(), value.getValue());
        }
        return sql;
    }

    /** What a function of the database does, with a value for its parameter. */
    private String body(String function, String parameter, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select prosrc from pg_proc where proname = ?")) {
            statement.setString(1, function);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1).replaceAll("(?<=[( ])" + parameter + "(?=[) ])", value);
            }
        }
    }

    private String plan(String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
