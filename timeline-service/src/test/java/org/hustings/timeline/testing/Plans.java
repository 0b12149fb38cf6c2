package org.hustings.timeline.testing;

import java.sql.SQLException;
import java.util.Collections;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** How the database runs a query, whatever the values in it: the plan that it keeps for all. */
public record Plans(DataSource database) {

    /** The plan of a query whose parameters are question marks. */
    public String of(String query) throws SQLException {
        var parts = query.split("[?]", -1);
        var numbered = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            numbered.append('$').append(i).append(parts[i]);
        }
        var values = String.join(", ", Collections.nCopies(parts.length - 1, "null"));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare planned as " + numbered);
            var plan = new StringJoiner("\n");
            try (var lines = statement.executeQuery("explain execute planned(%s)".formatted(values))) {
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
            }
            statement.execute("deallocate planned");
            statement.execute("reset plan_cache_mode");
            return plan.toString();
        }
    }
}
