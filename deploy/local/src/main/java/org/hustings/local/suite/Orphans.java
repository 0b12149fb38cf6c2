package org.hustings.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hustings.local.cli.StartProblem;

/**
 * Services that outlived their launcher. The pipe ends them within moments; one that was frozen, or was
 * busy ending, may still be there at the next start and would hold its port and its advisory locks.
 *
 * <p>A process id is used again by the system, so a process is only ended if its own command line says
 * that it belongs to this data folder.
 */
final class Orphans {
    private static final int PATIENCE_SECONDS = 10;

    private final DataDirectory data;

    Orphans(DataDirectory data) {
        this.data = data;
    }

    /** The argument by which a service's process can be told. */
    static String mark(DataDirectory data) {
        return "-Dhustings.suite=" + data.root();
    }

    /** Ends what is left, and says how many there were. */
    int end() {
        try (var files = Files.list(data.processes())) {
            var orphans = files.map(this::orphan).flatMap(Optional::stream).toList();
            orphans.forEach(ProcessHandle::destroyForcibly);
            orphans.forEach(Orphans::awaitEnd);
            return orphans.size();
        } catch (IOException failed) {
            throw new StartProblem(
                    "the process ids in %s cannot be read: %s".formatted(data.processes(), failed), failed);
        }
    }

    /** Ends a database server whose data is about to be forgotten; one whose data is kept is stopped with care. */
    void endPostgres() {
        var mark = data.postgresMark();
        if (Files.exists(mark)) {
            var server = processNamedIn(mark).filter(Orphans::isPostgres);
            server.ifPresent(ProcessHandle::destroyForcibly);
            server.ifPresent(Orphans::awaitEnd);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    private Optional<ProcessHandle> orphan(Path pidFile) {
        var process = processNamedIn(pidFile).filter(this::isOurs);
        try {
            Files.delete(pidFile);
        } catch (IOException failed) {
            throw new StartProblem("%s cannot be deleted: %s".formatted(pidFile, failed), failed);
        }
        return process;
    }

    /** A file may have been cut short when its writer was killed; then it names no process. */
    private static Optional<ProcessHandle> processNamedIn(Path pidFile) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        } catch (IOException failed) {
            throw new StartProblem("%s cannot be read: %s".formatted(pidFile, failed), failed);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return arguments.contains(mark(data));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException stuck) {
            throw new StartProblem(
                    "process %d of an earlier run does not end: end it by hand".formatted(process.pid()), stuck);
        }
    }
}
