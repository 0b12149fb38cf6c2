package org.hustings.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's process, and the shell that ties its life to that of this JVM. */
final class PostgresProcess {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcess.class);
    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 30;
    private static final long BETWEEN_TRIES_MILLIS = 40;

    /**
     * Reads from a pipe whose other end is this JVM and which never carries a byte. At its end, which even a killed JVM
     * cannot avoid, the server gets SIGINT, its fast shutdown; SIGTERM would wait for every client to leave.
     */
    private static final String GUARD = """
            trap '' INT
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            ( read -r end; kill -INT "$server" ) <&3 3<&- &
            reader=$!
            exec 3<&-
            wait "$server"
            status=$?
            kill "$reader" 2>/dev/null
            exit "$status"
            """;

    private final Process guard;
    private final PostgresFiles files;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private PostgresProcess(Process guard, PostgresFiles files) {
        this.guard = guard;
        this.files = files;
    }

    /** Creates the cluster: text in UTF-8, sorted by code point on every kind of machine. */
    static void createCluster(PostgresFiles files, PostgresAccount account, Durability durability) {
        DataDirectory.delete(files.data());
        DataDirectory.existing(files.data());
        account.own(files.directory());
        var command = Commands.joined(
                account.prefix(),
                List.of(program("initdb"), "-D", files.data().toString(), "-U", "postgres", "-A", "trust"),
                List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
                durability.clusterOptions());
        if (exitCode(launch(command, files)) != 0) {
            throw new StartFailed("PostgreSQL could not create its data:\n" + files.lastWords());
        }
        files.markCluster();
    }

    static PostgresProcess start(PostgresFiles files, PostgresAccount account, List<String> settings) {
        var command = Commands.joined(
                ownSession(),
                List.of("sh", "-c", GUARD, "postgres-guard"),
                account.prefix(),
                List.of(program("postgres"), "-D", files.data().toString()),
                settings);
        return new PostgresProcess(launch(command, files), files);
    }

    /** Ctrl-C reaches all processes of a terminal's session: the database has to outlive those who write to it. */
    private static List<String> ownSession() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
    }

    private static String program(String name) {
        return PostgresBinaries.program(name).toString();
    }

    private static Process launch(List<String> command, PostgresFiles files) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(files.log().toFile());
        // PGDATA, PGPORT and the like are about somebody else's server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new StartFailed("PostgreSQL could not be run: " + command.getFirst(), failure);
        }
    }

    /** Returns as soon as the server is ready; fails with its last words if it ends instead. */
    void awaitReady(BooleanSupplier ready) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!ready.getAsBoolean()) {
            if (endsWithin(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StartFailed("PostgreSQL ended while it was starting:\n" + files.lastWords());
            }
            if (System.nanoTime() - end > 0) {
                throw new StartFailed("PostgreSQL was not ready after a minute:\n" + files.lastWords());
            }
        }
    }

    /** Stops the server; says whether it ran. */
    boolean stop() {
        if (!stopped.compareAndSet(false, true)) {
            return false;
        }
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            LOG.debug("The guard of PostgreSQL has ended before", alreadyClosed);
        }
        if (!endsWithin(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("PostgreSQL does not stop and is killed; it recovers at its next start");
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        return true;
    }

    private boolean endsWithin(long time, TimeUnit unit) {
        try {
            return guard.waitFor(time, unit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while waiting for PostgreSQL", interrupted);
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new StartFailed("Interrupted while PostgreSQL was creating its data", interrupted);
        }
    }
}
