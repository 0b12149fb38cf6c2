package org.hustings.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkSelectionTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @Test
    void the_wrapper_selects_the_jdk_before_it_does_anything_else() throws IOException {
        var commands = Files.readAllLines(ROOT.resolve("mvnw")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(commands).startsWith("set -euf", ". \"$(dirname \"$0\")/.mvn/select-jdk.sh\"");
    }

    @Test
    void the_newest_fitting_jdk_is_taken() throws Exception {
        jdk("a", "17.0.15");
        jdk("b", "25.0.3");
        jdk("c", "21.0.8");

        assertThat(select(Map.of()).output()).isEqualTo(directory.resolve("jdks/b") + "\n");
    }

    @Test
    void a_java_home_that_fits_is_kept_though_there_are_newer_ones() throws Exception {
        jdk("newer", "25.0.3");
        var given = jdk("given", "21.0.8");

        assertThat(select(Map.of("JAVA_HOME", given.toString())).output()).isEqualTo(given + "\n");
    }

    @Test
    void a_java_home_that_is_too_old_gives_way() throws Exception {
        var fitting = jdk("fitting", "21.0.8");
        var old = jdk("old", "17.0.15");

        assertThat(select(Map.of("JAVA_HOME", old.toString())).output()).isEqualTo(fitting + "\n");
    }

    @Test
    void a_javac_on_the_path_that_fits_is_kept() throws Exception {
        jdk("newer", "25.0.3");
        var onPath = jdk("on-path", "21.0.8");

        assertThat(select(Map.of("PATH", onPath.resolve("bin") + ":" + tools())).output())
                .isEqualTo(onPath.toRealPath() + "\n");
    }

    @Test
    void without_a_fitting_jdk_one_line_says_what_to_do() throws Exception {
        jdk("old", "17.0.15");

        var selection = select(Map.of());

        assertThat(selection.exitCode()).isEqualTo(1);
        assertThat(selection.output())
                .isEqualTo("Hustings needs a JDK 21 or newer and found none: "
                        + "install one (for example Temurin 25) or set JAVA_HOME to it.\n");
    }

    private record Selection(int exitCode, String output) {}

    /** Selects as the wrapper does, on a machine that has the JDKs of this test and no others. */
    private Selection select(Map<String, String> environment) throws Exception {
        var script = ROOT.resolve(".mvn/select-jdk.sh");
        var builder = new ProcessBuilder("/bin/sh", "-euf", "-c", ". '%s'; echo \"$JAVA_HOME\"".formatted(script))
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("PATH", tools().toString());
        builder.environment().put("HUSTINGS_JDK_PLACES", directory.resolve("jdks") + "/*");
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Selection(process.waitFor(), output);
    }

    private Path jdk(String name, String version) throws IOException {
        var home = directory.resolve("jdks").resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        for (var program : new String[] {"java", "javac"}) {
            var file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    /** A path with what the script calls, without the JDK that this machine may have beside it. */
    private Path tools() throws IOException {
        var tools = directory.resolve("tools");
        if (Files.notExists(tools)) {
            Files.createDirectories(tools);
            for (var name : new String[] {"sed", "sort", "env", "dirname", "readlink"}) {
                var found = Files.exists(Path.of("/usr/bin", name)) ? Path.of("/usr/bin", name) : Path.of("/bin", name);
                Files.createSymbolicLink(tools.resolve(name), found);
            }
        }
        return tools;
    }
}
