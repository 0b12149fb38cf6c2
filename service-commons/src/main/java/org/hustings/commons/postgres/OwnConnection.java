package org.hustings.commons.postgres;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Connections of their own for those who wait or hold a lock for long. */
public final class OwnConnection {

    private OwnConnection() {}

    /**
     * Connects without the pool, whose socket timeout would end a wait that is meant to last.
     *
     * @param name what the connection is for, as PostgreSQL shows it to operators
     */
    public static Connection open(AgroalDataSource dataSource, String name) throws SQLException {
        var target = dataSource.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        var properties = new Properties();
        properties.setProperty("user", target.principal().getName());
        for (var credential : target.credentials()) {
            if (credential instanceof SimplePassword password) {
                properties.putAll(password.asProperties());
            }
        }
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", name);
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }
}
