package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hustings.commons.postgres.OwnConnection;
import org.postgresql.PGConnection;

/**
 * The relay's own connection to PostgreSQL, which is also its claim to be the only relay of the service.
 *
 * <p>The claim is an advisory lock of the session: PostgreSQL frees it when the holder dies, however it dies, and
 * hands it to the next relay that waits. The position is kept through the same session, so a relay that has lost
 * its claim cannot move it.
 */
final class RelaySession implements AutoCloseable {

    static final String RELAY = "revision";

    private static final String FETCH = "select " + RevisionRow.COLUMNS
            + " from revision where position > ? and position <= ? and not withheld order by position limit ?";

    private final Connection connection;
    private final ObjectMapper json;

    private RelaySession(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    static RelaySession connect(AgroalDataSource dataSource, ObjectMapper json) throws SQLException {
        return new RelaySession(OwnConnection.open(dataSource, "revision-relay"), json);
    }

    /** Returns when this is the only relay, however long another one lives. */
    void becomeLeader() throws SQLException {
        execute("select pg_advisory_lock(hashtext('hustings.revision-relay'))");
        execute("listen revision");
        execute("insert into relay_position (relay, position) values ('" + RELAY + "', 0) on conflict do nothing");
    }

    /** The position up to which the log is complete, as a watermark has risen now. */
    long rise(Watermark watermark) throws SQLException {
        return watermark.rise(connection);
    }

    OpenErasures erasures() {
        return new OpenErasures(connection, json);
    }

    long position() throws SQLException {
        try (var select = connection.prepareStatement("select position from relay_position where relay = ?")) {
            select.setString(1, RELAY);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    List<RevisionRow> fetch(long after, long upTo, int limit) throws SQLException {
        try (var select = connection.prepareStatement(FETCH)) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setInt(3, limit);
            try (var rows = select.executeQuery()) {
                var revisions = new ArrayList<RevisionRow>();
                while (rows.next()) {
                    revisions.add(RevisionRow.read(rows, json));
                }
                return revisions;
            }
        }
    }

    void moveTo(long position) throws SQLException {
        try (var update = connection.prepareStatement(
                "update relay_position set position = ?, updated_at = clock_timestamp() where relay = ?")) {
            update.setLong(1, position);
            update.setString(2, RELAY);
            update.executeUpdate();
        }
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

    private void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
