package org.hustings.commons.revision;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The position up to which the log is complete: every row at or below it is committed or will never be.
 *
 * <p>Positions are handed out before commit, so a reader that asks for {@code position > last} would skip a slower
 * transaction that commits later. The watermark notes the highest position handed out, takes a transaction id of its
 * own, and rises to that position once no transaction older than the id is running: whoever holds a position took
 * its transaction id before it ({@link RevisionLog}), hence is older.
 *
 * <p>The snapshot's {@code xmax} would not do in place of an own id: it is the highest id completed, and
 * transactions above it may be running.
 */
final class Watermark {

    private long complete;
    private long awaited;
    private long awaitedTransaction;

    Watermark(long complete) {
        this.complete = complete;
        this.awaited = complete;
    }

    /**
     * Looks again and returns the position up to which rows may be read.
     *
     * @param connection any, but without a transaction: its own would be one that is running
     */
    long rise(Connection connection) throws SQLException {
        if (complete == awaited) {
            awaitNewPositions(connection);
        }
        if (complete < awaited && oldestRunning(connection) > awaitedTransaction) {
            complete = awaited;
        }
        return complete;
    }

    /** Whether there are positions handed out whose transactions may still be running. */
    boolean isWaiting() {
        return complete < awaited;
    }

    /** The highest position that anybody was ever given. */
    static long handedOut(Connection connection) throws SQLException {
        return number(connection, "select last_value - (not is_called)::int from revision_position");
    }

    private void awaitNewPositions(Connection connection) throws SQLException {
        var handedOut = handedOut(connection);
        if (handedOut > complete) {
            // Only now, after the position was read; and only if there is news, since it uses up a transaction id.
            awaitedTransaction = number(connection, "select pg_current_xact_id()::text::bigint");
            awaited = handedOut;
        }
    }

    private static long oldestRunning(Connection connection) throws SQLException {
        return number(connection, "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
