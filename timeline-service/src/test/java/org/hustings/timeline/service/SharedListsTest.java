package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.election;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Api.viewer;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.timeline.testing.HeardStatements;
import org.hustings.timeline.testing.Plans;
import org.hustings.timeline.testing.Unhurried;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The lists that every service has: an index serves each, and a page takes as many statements wherever it is. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedListsTest {

    private static final int ROWS = 20_000;
    private static final String LIMIT = "fetch first ? rows only";
    private static final UUID IMPORT = UUID.fromString("00000000-0000-7000-8000-000000000000");

    /** Withheld, so that the topic does not meet them. */
    private static final List<String> FILL =
            List.of("""
            insert into revision (position, event_id, type, aggregate_type, aggregate_id, aggregate_version,
                partition_key, actor, occurred_at, changed, record, withheld)
            select nextval('revision_position'), gen_random_uuid(), 'org.hustings.campaign-event.changed.v1',
                'campaign-event', case when i %% 100 = 0 then '%1$s' else cast(cast(md5('filler ' || i %% 100) as uuid) as text)
                end, 1 + i, '%1$s',
                'filler', now(), '[]', '{"draft": true}', true
            from generate_series(1, %2$d) i
            """, """
            insert into claim (id, version, subject_type, subject_id, property, value_type, value, kind, rank,
                appearances, relations, recorded_at)
            select gen_random_uuid(), 1, 'campaign-event', case when i %% 100 = 0 then '%1$s' else 'filler ' || i %% 100 end,
                '/location', 'VALUE', to_jsonb('Pier ' || i), 'FACT', 'NORMAL', '[]', '[]', now()
            from generate_series(1, %2$d) i
            """, """
            insert into bulk_import (id, format, status, submitted_by, sha256)
            select cast('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid), 'CSV', 'COMPLETED', 'filler', ''
            from generate_series(0, %2$d) i
            """, """
            insert into bulk_import_problem (import_id, number, line, pointer, code, message)
            select cast('%3$s' as uuid), i, i, '/headline', 'size', 'is too long' from generate_series(1, %2$d) i
            """, "analyze revision, claim, bulk_import, bulk_import_problem");

    private static final List<String> EMPTY = List.of(
            "delete from bulk_import where submitted_by = 'filler'",
            "delete from claim where property = '/location' and subject_id = '%1$s' or subject_id like 'filler %%'",
            "analyze revision, claim, bulk_import, bulk_import_problem");

    private String entry = "";

    @Inject
    DataSource database;

    @Inject
    @PersistenceUnitExtension
    HeardStatements statements;

    /** Not before all: only a test knows where the service listens. */
    @BeforeEach
    void fill() throws SQLException {
        if (entry.isEmpty()) {
            entry = added(election(), statement("First", "2031-04-01"));
            execute(FILL);
        }
    }

    @AfterAll
    void remove() throws SQLException {
        execute(EMPTY);
    }

    @Test
    void an_index_has_the_order_of_the_revisions_of_a_record() throws SQLException {
        isServedBy("revision_aggregate_version_key", "/v1/campaign-events/" + entry + "/revisions?limit=5", 2);
    }

    @Test
    void an_index_has_the_order_of_the_claims_of_a_record() throws SQLException {
        isServedBy("claim_by_age", "/v1/campaign-events/" + entry + "/claims?limit=5", 2);
    }

    @Test
    void an_index_has_the_order_of_imports() throws SQLException {
        isServedBy("bulk_import_pkey", "/v1/campaign-event-imports?limit=5", 1);
    }

    @Test
    void an_index_has_the_order_of_the_problems_of_an_import() throws SQLException {
        isServedBy("bulk_import_problem_pkey", "/v1/campaign-event-imports/" + IMPORT + "/problems?limit=5", 2);
    }

    private void isServedBy(String index, String list, int count) throws SQLException {
        for (var page : List.of(list, deepIn(list))) {
            var sent = statements.during(() -> page(page));
            assertThat(sent).hasSize(count);
            var limited =
                    sent.stream().filter(statement -> statement.contains(LIMIT)).toList();
            assertThat(limited).hasSize(1);
            assertThat(new Plans(database).of(limited.getFirst().replace(LIMIT, "fetch first 6 rows only")))
                    .contains("using " + index)
                    .doesNotContain("Sort", "Seq Scan");
        }
    }

    private static String deepIn(String list) {
        var page = list;
        for (int i = 0; i < 5; i++) {
            page = page(page);
        }
        return page;
    }

    /** Reads a page that is not empty, and gives where the next one is. */
    private static String page(String page) {
        return viewer().urlEncodingEnabled(false)
                .get(page)
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .extract()
                .path("next");
    }

    private void execute(List<String> statements) throws SQLException {
        new Unhurried(database)
                .execute(statements.stream()
                        .map(sql -> sql.formatted(entry, ROWS, IMPORT))
                        .toList());
    }
}
