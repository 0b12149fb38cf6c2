package org.hustings.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server whose JVM was killed. It still holds the data directory, and a second one on the same directory would wait
 * for it until it gives up.
 */
final class LeftoverPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverPostgres.class);
    private static final long STOP_SECONDS = 20;

    private LeftoverPostgres() {}

    /** Stops the server that still runs on the directory, if any, and removes its mark. */
    static void stop(Path data) {
        var mark = data.resolve("postmaster.pid");
        if (!Files.exists(mark)) {
            return;
        }
        try {
            // After a restart of the machine the number may belong to any other process: that one is left alone.
            var server = processNamedBy(mark).filter(LeftoverPostgres::isPostgres);
            if (server.isPresent()) {
                LOG.info(
                        "Stopping the PostgreSQL {} that a killed suite left on {}",
                        server.get().pid(),
                        data);
                interrupt(server.get());
            }
            Files.deleteIfExists(mark);
        } catch (IOException failure) {
            throw new StartFailed("Cannot take over the data directory " + data, failure);
        }
    }

    private static Optional<ProcessHandle> processNamedBy(Path mark) throws IOException {
        var lines = Files.readAllLines(mark);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.endsWith("/postgres")).isPresent();
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, all that Java can send, would wait for every client to leave. */
    private static void interrupt(ProcessHandle server) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().waitFor();
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while an older PostgreSQL was stopping", interrupted);
        } catch (TimeoutException stuck) {
            throw new StartFailed("An older PostgreSQL, process %d, does not stop".formatted(server.pid()), stuck);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("The end of a process cannot fail", impossible);
        }
    }
}
