package org.hustings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README's first screen is a promise: one command that runs the suite, one that runs its tests. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String RUN = "deploy/local/run";
    private static final String TEST = "./mvnw -B -T2 clean verify";

    @Test
    void the_first_two_commands_run_the_suite_and_its_tests() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        var blocks = Pattern.compile("(?s)```sh\n(.*?)\n```").matcher(readme).results();

        assertThat(blocks.map(block -> block.group(1)).limit(2)).containsExactly(RUN, TEST);
        assertThat(ROOT.resolve(RUN)).isExecutable();
    }

    @Test
    void continuous_integration_runs_the_same_tests() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains(TEST);
    }
}
