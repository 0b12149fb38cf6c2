package org.hustings.commons.revision;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Puts a second relay beside the application's own, which leads, and kills it. */
record Leaders(AgroalDataSource dataSource) {

    /** Returns when the session leads in place of the application's relay, which waits in the queue behind it. */
    void replaceBy(RelaySession session) throws Exception {
        var leads = queue(session);
        kill();
        leads.get(5, TimeUnit.SECONDS);
    }

    /** Returns when PostgreSQL itself says that the session is in the queue. */
    CompletableFuture<Void> queue(RelaySession session) {
        var leads = CompletableFuture.runAsync(
                () -> {
                    try {
                        session.becomeLeader();
                    } catch (SQLException e) {
                        throw new AssertionError(e);
                    }
                },
                Thread.ofVirtual()::start);
        Awaitility.await().until(this::someoneIsQueued);
        return leads;
    }

    void kill() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(l.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid
                    where l.locktype = 'advisory' and l.granted and a.application_name = 'revision-relay'
                      and a.datname = current_database()
                    """);
        }
    }

    private boolean someoneIsQueued() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select exists (select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
                        where l.locktype = 'advisory' and not l.granted and a.datname = current_database())
                        """)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
