package org.hustings.commons.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come, written in the transaction of the record that brings it there.
 *
 * <p>MANDATORY, since progress of another transaction would make a record be skipped or done twice after a crash.
 */
@ApplicationScoped
class ImportProgress {

    /** Waits for whoever is at the same record, and then finds that it is done. */
    private static final String FENCE =
            "select 1 from bulk_import where id = ? and status = 'RUNNING' and records_read = ? for update";

    private static final String DONE = """
            update bulk_import set records_read = records_read + 1, version = version + 1,
                updated_at = clock_timestamp(), tries = 0, %1$s = %1$s + 1
            where id = ?
            """;
    private static final String TRIED = "update bulk_import set tries = tries + 1 where id = ? returning tries";
    private static final String ADD_PROBLEMS =
            "update bulk_import set problems = problems + ? where id = ? returning problems";
    private static final String PROBLEM = """
            insert into bulk_import_problem (import_id, number, line, subject, pointer, code, message)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FINISH = """
            update bulk_import set status = ?, version = version + 1, updated_at = clock_timestamp(),
                finished_at = clock_timestamp()
            where id = ?
            """;
    private static final String DROP_CHUNKS = "delete from bulk_import_chunk where import_id = ?";

    private static final int LONGEST = 1000;

    private final DataSource dataSource;
    private final BulkConfig config;

    ImportProgress(DataSource dataSource, BulkConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /** Comes first in a transaction: fails if another copy of the service has come further. */
    @Transactional(TxType.MANDATORY)
    public void fence(UUID id, long recordsRead) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(FENCE)) {
            select.setObject(1, id);
            select.setLong(2, recordsRead);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new ClaimLost(id);
                }
            }
        }
    }

    @Transactional(TxType.MANDATORY)
    public void done(UUID id, Outcome outcome) throws SQLException {
        count(
                id,
                switch (outcome) {
                    case CREATED -> "created";
                    case UPDATED -> "updated";
                    case UNCHANGED -> "unchanged";
                });
    }

    @Transactional(TxType.MANDATORY)
    public void failed(UUID id, @Nullable String subject, List<BulkProblem> problems) throws SQLException {
        count(id, "failed");
        report(id, subject, problems);
    }

    /** Counts a try of the next record that was in vain, and says whether another is worth it. */
    @Transactional(TxType.MANDATORY)
    public boolean mayTryAgain(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(TRIED)) {
            update.setObject(1, id);
            try (var row = update.executeQuery()) {
                row.next();
                return row.getInt(1) < config.tries();
            }
        }
    }

    /** Ends the import. The upload is not needed any more. */
    @Transactional(TxType.MANDATORY)
    public void finish(UUID id, ImportStatus status, List<BulkProblem> problems) throws SQLException {
        report(id, null, problems);
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(FINISH);
                var delete = connection.prepareStatement(DROP_CHUNKS)) {
            update.setString(1, status.name());
            update.setObject(2, id);
            update.executeUpdate();
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    private void count(UUID id, String column) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(DONE.formatted(column))) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }

    private void report(UUID id, @Nullable String subject, List<BulkProblem> problems) throws SQLException {
        if (problems.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(PROBLEM)) {
            var number = lastNumber(connection, id, problems.size()) - problems.size();
            for (var problem : problems) {
                number++;
                if (number <= config.maxProblems()) {
                    insert.setObject(1, id);
                    insert.setLong(2, number);
                    insert.setLong(3, problem.line());
                    insert.setString(4, subject == null ? null : storable(subject));
                    insert.setString(5, storable(problem.pointer()));
                    insert.setString(6, problem.code());
                    insert.setString(7, storable(problem.message()));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** What is wrong may be the very text, which PostgreSQL would refuse here as well. */
    private static String storable(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + '…';
    }

    private static long lastNumber(Connection connection, UUID id, int more) throws SQLException {
        try (var update = connection.prepareStatement(ADD_PROBLEMS)) {
            update.setInt(1, more);
            update.setObject(2, id);
            try (var row = update.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
