package org.hustings.commons.rebuild;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.hustings.commons.postgres.OwnConnection;

/**
 * The connection of the one copy of the service that builds. Its claim is an advisory lock of the session, which
 * PostgreSQL frees when the holder dies, however it dies.
 */
final class RebuildSession implements AutoCloseable {

    private final Connection connection;

    private RebuildSession(Connection connection) {
        this.connection = connection;
    }

    static RebuildSession connect(AgroalDataSource dataSource) throws SQLException {
        return new RebuildSession(OwnConnection.open(dataSource, "read-model-build"));
    }

    /** Returns when no other copy builds, however long one does. */
    void awaitTurn() throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtext('hustings.read-model-build'))");
        }
    }

    /** The newest generation that was built; 0 where there is none. */
    int built() throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select coalesce(max(generation), 0) from read_model_build")) {
            row.next();
            return row.getInt(1);
        }
    }

    void markBuilt(int generation) throws SQLException {
        try (var insert = connection.prepareStatement("insert into read_model_build (generation) values (?)")) {
            insert.setInt(1, generation);
            insert.executeUpdate();
        }
    }

    /** Ends a wait from another thread, which {@link Connection#close} could not. */
    void abort() throws SQLException {
        connection.abort(Runnable::run);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
