package org.hustings.embedded;

import java.nio.file.Path;

/**
 * A PostgreSQL server as a child process, from the binaries of a Maven artifact.
 *
 * <p>It listens on the loopback interface only and trusts every local connection. It stops with {@link #close()}, and
 * with the JVM however that ends. Directory {@code data} holds the cluster, {@code server.log} beside it what the
 * server has to say.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final PostgresProcess process;
    private final int port;
    private final Runnable afterStop;

    private EmbeddedPostgres(PostgresProcess process, int port, Runnable afterStop) {
        this.process = process;
        this.port = port;
        this.afterStop = afterStop;
    }

    /** Starts on data that outlives the server, written so that a power cut loses no commit. */
    public static EmbeddedPostgres kept(Path directory, int port) {
        return start(new PostgresFiles(DataDirectory.existing(directory)), port, Durability.KEPT, () -> {});
    }

    /** Starts on a temporary directory and a free port, as fast as data without value allows. */
    public static EmbeddedPostgres discarded() {
        var directory = DataDirectory.temporary("postgres");
        var postgres = start(
                new PostgresFiles(directory),
                LocalPort.free(),
                Durability.DISCARDED,
                () -> DataDirectory.delete(directory));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "embedded-postgres-stop"));
        return postgres;
    }

    private static EmbeddedPostgres start(PostgresFiles files, int port, Durability durability, Runnable afterStop) {
        LeftoverPostgres.stop(files.data());
        LocalPort.requireFree("PostgreSQL", port);
        var account = PostgresAccount.fitting();
        if (!files.hasCluster()) {
            PostgresProcess.createCluster(files, account, durability);
        }
        var postgres = new EmbeddedPostgres(
                PostgresProcess.start(files, account, PostgresSettings.of(port, durability)), port, afterStop);
        postgres.awaitReady();
        return postgres;
    }

    private void awaitReady() {
        try {
            process.awaitReady(databases()::answer);
        } catch (RuntimeException failure) {
            process.stop();
            throw failure;
        }
    }

    public int port() {
        return port;
    }

    /** The superuser, who needs no password on this machine. */
    public String user() {
        return Databases.USER;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Creates the database unless it is there. */
    public void ensureDatabase(String name) {
        databases().ensure(name);
    }

    private Databases databases() {
        return new Databases(jdbcUrl(""));
    }

    /** Stops the server in good order; a second call does nothing. */
    @Override
    public void close() {
        if (process.stop()) {
            afterStop.run();
        }
    }
}
