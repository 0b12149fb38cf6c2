package org.hustings.commons.bulk;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.commons.postgres.OwnConnection;
import org.postgresql.PGConnection;

/**
 * The worker's own connection to PostgreSQL, which holds its claim on an import: an advisory lock of the session, which
 * PostgreSQL frees when the holder dies, however it dies.
 */
final class ImportSession implements AutoCloseable {

    private static final String OPEN = """
            select id from bulk_import where status in ('QUEUED', 'RUNNING') order by created_at, id limit 100
            """;
    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('hustings.bulk-import ' || ?, 0))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended('hustings.bulk-import ' || ?, 0))";
    private static final String START = """
            update bulk_import set status = 'RUNNING', version = version + 1,
                started_at = coalesce(started_at, clock_timestamp()), updated_at = clock_timestamp()
            where id = ? and status in ('QUEUED', 'RUNNING')
            returning format, submitted_by, records_read
            """;

    private final Connection connection;

    private ImportSession(Connection connection) {
        this.connection = connection;
    }

    static ImportSession connect(AgroalDataSource dataSource) throws SQLException {
        var session = new ImportSession(OwnConnection.open(dataSource, "bulk-import"));
        session.execute("listen bulk_import");
        return session;
    }

    /** The oldest import that nobody works on. */
    Optional<ClaimedImport> claimNext() throws SQLException {
        for (var id : open()) {
            if (lock(LOCK, id)) {
                var claimed = start(id);
                if (claimed.isPresent()) {
                    return claimed;
                }
                release(id);
            }
        }
        return Optional.empty();
    }

    void release(UUID id) throws SQLException {
        lock(UNLOCK, id);
    }

    /** Fails if the session is gone, and the claim with it. */
    void confirm() throws SQLException {
        execute("select 1");
    }

    void awaitNotification(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    /** Ends a wait from another thread, which {@link Connection#close} could not. */
    void abort() throws SQLException {
        connection.abort(Runnable::run);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<UUID> open() throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery(OPEN)) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private Optional<ClaimedImport> start(UUID id) throws SQLException {
        try (var update = connection.prepareStatement(START)) {
            update.setObject(1, id);
            try (var row = update.executeQuery()) {
                return row.next()
                        ? Optional.of(new ClaimedImport(id, row.getString(1), row.getString(2), row.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    private boolean lock(String statement, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(statement)) {
            select.setString(1, id.toString());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
