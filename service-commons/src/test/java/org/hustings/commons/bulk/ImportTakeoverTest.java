package org.hustings.commons.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.hustings.commons.problem.Rejections;
import org.junit.jupiter.api.Test;

/** Workers that die in the middle of an import, and others that carry on. */
@QuarkusTest
class ImportTakeoverTest {

    private static final int RECORDS = 400;
    private static final int DEATHS = 3;

    private final String note = UUID.randomUUID().toString();

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ImportProgress progress;

    @Inject
    Rejections rejections;

    @Inject
    ImportMetrics metrics;

    @Inject
    NoteTable notes;

    @Test
    void a_worker_that_dies_again_and_again_loses_and_doubles_nothing() throws SQLException {
        var table = new StringBuilder("id,text\n");
        for (var i = 0; i < RECORDS; i++) {
            table.append("%s-%d,text %d\n".formatted(note, i, i));
        }
        var location = Uploads.post(table.toString()).header("Location");

        for (var deaths = 0; deaths < DEATHS; deaths++) {
            var before = Uploads.get(location).getInt("recordsRead");
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> Uploads.get(location).getInt("recordsRead") > before);
            // It may not have come back from its last death yet.
            Awaitility.await().pollInterval(Duration.ofMillis(5)).until(this::killWorker);
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Uploads.get(location).getString("finishedAt") != null);
        var ended = Uploads.get(location);
        assertThat(ended.getInt("created")).isEqualTo(RECORDS);
        assertThat(ended.getInt("recordsRead")).isEqualTo(RECORDS);
        assertThat(revisions()).isEqualTo(RECORDS);
    }

    @Test
    void two_that_believe_to_hold_the_same_import_do_no_record_twice() throws SQLException {
        var id = UUID.fromString(
                Uploads.carriedOut("id,text\n%s-0,one\n".formatted(note)).substring("/v1/imports/".length()));
        reopen(id);

        QuarkusTransaction.requiringNew().call(() -> {
            progress.fence(id, 1);
            progress.done(id, Outcome.UNCHANGED);
            return id;
        });

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    progress.fence(id, 1);
                    progress.done(id, Outcome.UNCHANGED);
                    return id;
                }))
                .isInstanceOf(ClaimLost.class);
        finish(id);
    }

    @Test
    void an_import_that_another_session_holds_is_left_to_it() throws SQLException {
        var id = UUID.fromString(
                Uploads.carriedOut("id,text\n%s-0,one\n".formatted(note)).substring("/v1/imports/".length()));
        try (var first = ImportSession.connect(dataSource);
                var second = ImportSession.connect(dataSource)) {
            reopen(id);
            assertThat(first.claimNext()).map(ClaimedImport::id).contains(id);

            assertThat(second.claimNext()).isEmpty();

            first.abort();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(second.claimNext())
                            .map(ClaimedImport::id)
                            .contains(id));
            finish(id);
        }
    }

    @Test
    void what_fails_while_the_service_stops_is_left_for_the_next_start() throws SQLException {
        var table = "id,text\n%s-0,%s\n".formatted(note, NoteTable.BUGGY);
        var id = UUID.fromString(Uploads.carriedOut(table).substring("/v1/imports/".length()));
        try (var session = ImportSession.connect(dataSource)) {
            update("update bulk_import set status = 'RUNNING', records_read = 0, failed = 0 where id = '%s'"
                    .formatted(id));
            var run = new ImportRun(session.claimNext().orElseThrow(), uncalledOff(1), progress, rejections, metrics);

            assertThatThrownBy(() -> run.through(notes, () -> new ByteArrayInputStream(table.getBytes(UTF_8))))
                    .hasMessage("Nobody foresaw this");

            var left = Uploads.get("/v1/imports/" + id);
            assertThat(left.getString("status")).isEqualTo("RUNNING");
            assertThat(left.getInt("recordsRead")).isZero();
            finish(id);
        }
    }

    /** So often it may go on, and then no more. */
    private static ImportRun.Permission uncalledOff(int times) {
        var left = new AtomicInteger(times);
        return () -> left.getAndDecrement() > 0;
    }

    private void reopen(UUID id) throws SQLException {
        update("update bulk_import set status = 'RUNNING' where id = '%s'".formatted(id));
    }

    private void finish(UUID id) throws SQLException {
        update("update bulk_import set status = 'COMPLETED' where id = '%s'".formatted(id));
    }

    private void update(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var execution = connection.createStatement()) {
            execution.executeUpdate(statement);
        }
    }

    private boolean killWorker() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'bulk-import' and datname = current_database()
                        """)) {
            return row.next();
        }
    }

    private long revisions() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from revision where aggregate_id like '%s-%%'".formatted(note))) {
            row.next();
            return row.getLong(1);
        }
    }
}
