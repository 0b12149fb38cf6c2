package org.hustings.local.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
    private final Path folder;

    RotatingLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_is_printed_is_in_the_file() throws IOException {
        follow("one\ntwo\n");

        assertThat(log()).hasContent("one\ntwo\n");
    }

    @Test
    void a_second_run_is_added_to_the_first() throws IOException {
        follow("one\n");
        follow("two\n");

        assertThat(log()).hasContent("one\ntwo\n");
    }

    @Test
    void a_full_file_becomes_the_one_older_file() throws IOException {
        follow("first\n");
        follow("second");
        follow("third");

        assertThat(folder.resolve("a.log.1")).hasContent("second");
        assertThat(log()).hasContent("third");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    private void follow(String printed) throws IOException {
        new RotatingLog(log(), 10).follow(new ByteArrayInputStream(printed.getBytes(UTF_8)));
    }

    private Path log() {
        return folder.resolve("a.log");
    }
}
