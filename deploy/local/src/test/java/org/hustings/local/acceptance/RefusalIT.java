package org.hustings.local.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hustings.local.cli.Help;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when the suite cannot do what was asked: one line, and an exit status. */
@Order(8)
@ExtendWith(SuiteExtension.class)
class RefusalIT {
    private final RunningSuite suite;
    private final Path folder;

    RefusalIT(RunningSuite suite, @TempDir Path folder) {
        this.suite = suite;
        this.folder = folder;
    }

    private record Ended(int status, String screen) {}

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = holder.getLocalPort();

            assertThat(run("--data", folder.toString(), "--port", Integer.toString(port)))
                    .isEqualTo(new Ended(
                            1,
                            "hustings: port %d of gateway cannot be had (Address already in use): ".formatted(port)
                                    + "stop the program that holds it, or choose another with --port N\n"));
        }
    }

    @Test
    void a_second_suite_on_the_same_data_is_refused() throws IOException {
        assertThat(run("--data", suite.data().toString()))
                .isEqualTo(new Ended(
                        1,
                        "hustings: another suite is running on %s: stop it, or name another folder with --data\n"
                                .formatted(suite.data())));
    }

    @Test
    void an_option_that_does_not_exist_is_named() throws IOException {
        assertThat(run("--prot", "80")).isEqualTo(new Ended(2, "hustings: no option '--prot': --help lists them\n"));
    }

    @Test
    void the_token_command_prints_a_token_that_the_suite_accepts() throws IOException {
        var printed = run("token", "--role", "editor", "--data", suite.data().toString());
        var answer = suite.client().post("/v1/people", printed.screen().strip(), Story.personBody("Cleo Example"));

        assertThat(printed.status()).isZero();
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void the_run_script_is_the_launcher() throws IOException {
        var script = Path.of("run").toAbsolutePath();

        assertThat(ended(List.of("sh", script.toString(), "--help"))).isEqualTo(new Ended(0, Help.TEXT + "\n"));
    }

    private static Ended run(String... arguments) throws IOException {
        var command = new ArrayList<>(LauncherProcess.command());
        command.addAll(List.of(arguments));
        return ended(command);
    }

    private static Ended ended(List<String> command) throws IOException {
        var screen = LauncherProcess.screen();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile())
                .start();
        var status = process.onExit().join().exitValue();
        return new Ended(status, Files.readString(screen, UTF_8));
    }
}
