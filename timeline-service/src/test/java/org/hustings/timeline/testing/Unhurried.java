package org.hustings.timeline.testing;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Fills the database with as much as a test wants, however long that takes: requests have less patience. */
public record Unhurried(DataSource database) {

    /** Executes the statements in their order, each for itself. */
    public void execute(List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("set statement_timeout = 0");
            for (var sql : statements) {
                statement.execute(sql);
            }
            statement.execute("reset statement_timeout");
            connection.setNetworkTimeout(Runnable::run, patience);
        }
    }
}
