package org.hustings.embedded.testing;

import org.hustings.embedded.Databases;
import org.hustings.embedded.EmbeddedInfrastructure;
import org.hustings.embedded.Topics;

/**
 * The one PostgreSQL and the one Kafka broker of a test JVM, as addresses: the class loader that asks is often not the
 * one that started them.
 *
 * @param jdbcBase the JDBC address up to the name of a database
 * @param bootstrapServers the address of the broker
 */
public record TestServers(String jdbcBase, String bootstrapServers) {

    private static final String JDBC_BASE = "hustings.test.jdbc-base";
    private static final String BOOTSTRAP_SERVERS = "hustings.test.bootstrap-servers";
    private static final String DATABASES = "hustings.test.databases";

    /** The servers of this JVM; the first call starts them. */
    public static TestServers running() {
        return OncePerJvm.alone(() -> {
            var jdbcBase = System.getProperty(JDBC_BASE);
            var bootstrapServers = System.getProperty(BOOTSTRAP_SERVERS);
            return jdbcBase == null || bootstrapServers == null ? start() : new TestServers(jdbcBase, bootstrapServers);
        });
    }

    private static TestServers start() {
        var infrastructure = EmbeddedInfrastructure.discarded();
        var servers = new TestServers(
                infrastructure.postgres().jdbcUrl(""), infrastructure.kafka().bootstrapServers());
        System.setProperty(JDBC_BASE, servers.jdbcBase);
        System.setProperty(BOOTSTRAP_SERVERS, servers.bootstrapServers);
        return servers;
    }

    /** Creates an empty database whose name begins with {@code name} and returns its JDBC address. */
    public String createDatabase(String name) {
        var database = name + "_" + nextDatabaseNumber();
        new Databases(jdbcBase).ensure(database);
        return jdbcBase + database;
    }

    private static int nextDatabaseNumber() {
        return OncePerJvm.alone(() -> {
            var next = Integer.getInteger(DATABASES, 0) + 1;
            System.setProperty(DATABASES, Integer.toString(next));
            return next;
        });
    }

    /** Creates the topic unless it is there. */
    public void createTopic(String name, int partitions) {
        new Topics(bootstrapServers).ensure(name, partitions);
    }
}
