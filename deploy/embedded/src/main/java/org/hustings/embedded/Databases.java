package org.hustings.embedded;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * The databases of a PostgreSQL server on this machine.
 *
 * @param jdbcBase the server's JDBC address up to the name of a database
 */
public record Databases(String jdbcBase) {

    /** The superuser, who needs no password on this machine. */
    public static final String USER = "postgres";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** Creates the database unless it is there. */
    public void ensure(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (var connection = connect()) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        } catch (SQLException failure) {
            throw new StartFailed("PostgreSQL did not create the database " + name, failure);
        }
    }

    /** Whether the server takes connections already. */
    boolean answer() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Without the driver manager, which does not see the driver of another class loader. */
    private Connection connect() throws SQLException {
        var account = new Properties();
        account.setProperty("user", USER);
        for (var driver : ServiceLoader.load(Driver.class, Databases.class.getClassLoader())) {
            var connection = driver.connect(jdbcBase + USER, account);
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("No driver for " + jdbcBase);
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }
}
