package org.hustings.local.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.hustings.local.cli.Role;
import org.hustings.local.keys.SigningKey;
import org.hustings.local.keys.Tokens;
import org.hustings.local.suite.DataDirectory;

/** A launcher in a process of its own, with the suite it started. */
final class RunningSuite {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String READY = "Hustings is ready at ";

    private final Process launcher;
    private final Path data;
    private final Path screen;

    private RunningSuite(Process launcher, Path data, Path screen) {
        this.launcher = launcher;
        this.data = data;
        this.screen = screen;
    }

    /** Starts the suite on the folder and returns when it says that it is ready. */
    static RunningSuite start(Path data, String... options) {
        var suite = launch(data, options);
        Awaitility.await("the ready line")
                .atMost(PATIENCE)
                .until(() -> suite.screenText().contains(READY) || !suite.launcher.isAlive());
        if (!suite.launcher.isAlive()) {
            throw new AssertionError("The suite did not start:\n" + suite.screenText());
        }
        return suite;
    }

    private static RunningSuite launch(Path data, String... options) {
        var command = new ArrayList<>(LauncherProcess.command());
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(freePort())));
        command.addAll(List.of(options));
        try {
            var screen = LauncherProcess.screen();
            var launcher = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(screen.toFile())
                    .start();
            return new RunningSuite(launcher, data, screen);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path data() {
        return data;
    }

    /** Everything that was printed so far. */
    String screenText() {
        try {
            return Files.readString(screen, UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The address in the ready line. */
    String gateway() {
        return onScreen(READY + "(\\S+)");
    }

    /** Where a service is reached without the gateway. */
    String directly(String service) {
        return onScreen(service + " on (\\S+) is ready");
    }

    String kafka() {
        return onScreen("(?m)^  Kafka +(\\S+)");
    }

    private String onScreen(String pattern) {
        var found = Pattern.compile(pattern).matcher(screenText());
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in:\n" + screenText());
        }
        return found.group(1);
    }

    Client client() {
        return new Client(gateway());
    }

    String token(Role role) {
        return tokens().token("tester", role, Duration.ofHours(1));
    }

    Tokens tokens() {
        return new Tokens(SigningKey.read(DataDirectory.signingKeyIn(data)).orElseThrow());
    }

    ProcessHandle process(String service) {
        try {
            var pid = Files.readString(data.resolve("processes").resolve(service + ".pid"));
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every process of the suite but the launcher: services, shells and PostgreSQL. */
    List<ProcessHandle> processesBesidesLauncher() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != launcher.pid())
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(data.toString()))
                        .isPresent())
                .toList();
    }

    /** What Ctrl-C does to the process in the foreground; returns the exit status. */
    int interrupt() {
        Signal.INTERRUPT.send(launcher.pid());
        return exitStatus();
    }

    /** The end that no process can prepare for. */
    int kill() {
        Signal.KILL.send(launcher.pid());
        return exitStatus();
    }

    private int exitStatus() {
        Awaitility.await("the end of the launcher")
                .atMost(Duration.ofMinutes(1))
                .until(() -> !launcher.isAlive());
        return launcher.exitValue();
    }

    boolean isRunning() {
        return launcher.isAlive();
    }
}
