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

    private final Connection connection;
    private long complete;
    private long awaited;
    private long awaitedTransaction;

    Watermark(Connection connection, long published) {
        this.connection = connection;
        this.complete = published;
        this.awaited = published;
    }

    /** Looks again and returns the position up to which rows may be published. */
    long rise() throws SQLException {
        if (complete == awaited) {
            awaitNewPositions();
        }
        if (complete < awaited && oldestRunning() > awaitedTransaction) {
            complete = awaited;
        }
        return complete;
    }

    /** Whether there are positions handed out whose transactions may still be running. */
    boolean isWaiting() {
        return complete < awaited;
    }

    private void awaitNewPositions() throws SQLException {
        var handedOut = number("select last_value - (not is_called)::int from revision_position");
        if (handedOut > complete) {
            // Only now, after the position was read; and only if there is news, since it uses up a transaction id.
            awaitedTransaction = number("select pg_current_xact_id()::text::bigint");
            awaited = handedOut;
        }
    }

    private long oldestRunning() throws SQLException {
        return number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
