package org.hustings.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hustings.local.cli.StartProblem;

/**
 * One run of one service: its JVM, its log and the file that holds its process id.
 *
 * <p>The JVM is started by a shell that only sets two signals to be ignored and then becomes the JVM.
 * Ctrl-C reaches every process of the terminal at once; ended that way, the services would go before the
 * gateway. The launcher ends them in order instead, and its own death ends them through the pipe.
 */
final class ChildProcess {
    private static final long LOG_LIMIT = 5L * 1024 * 1024;
    private static final String IGNORE_TERMINAL_SIGNALS = "trap '' INT HUP; exec \"$@\"";

    private final Process process;
    private final Path pidFile;
    private final Path log;
    private final Thread logKeeper;
    private final long startedAt = System.nanoTime();

    private ChildProcess(Process process, Path pidFile, Path log) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
        this.logKeeper = Thread.ofPlatform().daemon().start(this::keepLog);
    }

    static ChildProcess start(
            Service service, List<String> command, Map<String, String> environment, DataDirectory data) {
        List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", IGNORE_TERMINAL_SIGNALS, "sh"));
        shell.addAll(command);
        var builder = new ProcessBuilder(shell).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var child = new ChildProcess(
                    builder.start(),
                    data.processes().resolve(service.title() + ".pid"),
                    data.logs().resolve(service.title() + ".log"));
            Files.writeString(child.pidFile, Long.toString(child.pid()));
            return child;
        } catch (IOException failed) {
            throw new StartProblem("%s could not be started: %s".formatted(service.title(), failed), failed);
        }
    }

    private void keepLog() {
        try {
            new RotatingLog(log, LOG_LIMIT).follow(process.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitValue() {
        return process.exitValue();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** How long ago it was started. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    Path log() {
        return log;
    }

    /** Asks the process to end, and ends it by force when it has not within the patience. */
    void end(Duration patience) {
        // Process.destroy() would close the pipes as well, and the last words of the service would be lost.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            logKeeper.join(patience);
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
