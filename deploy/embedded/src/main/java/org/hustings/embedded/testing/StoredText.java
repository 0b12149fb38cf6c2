package org.hustings.embedded.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Looks for a text in all that a service keeps, whatever the tables are: in every row of each.
 *
 * @param dataSource the database of the service
 */
public record StoredText(DataSource dataSource) {

    private static final String TABLES = """
            select quote_ident(table_name) from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name
            """;
    private static final String ROW_WITH =
            "select 1 from %1$s where strpos(lower(cast(%1$s.* as text)), lower('%2$s')) > 0 limit 1";

    /** The tables that have a row with the text, in upper or lower case. */
    public List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : column(TABLES)) {
            if (!column(ROW_WITH.formatted(table, text)).isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    /** Whether the topic of the service has followed all erasures. */
    public boolean isFollowedByTopic() throws SQLException {
        return column("select id from erasure where finished_at is null").isEmpty();
    }

    /** The first column of what a query answers, as text. */
    public List<String> column(String select) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
