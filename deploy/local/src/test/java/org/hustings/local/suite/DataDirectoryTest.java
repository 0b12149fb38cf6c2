package org.hustings.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hustings.local.cli.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private final Path folder;

    DataDirectoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_new_folder_is_made_and_is_fresh() {
        try (var data = DataDirectory.open(folder.resolve("new/one"))) {
            assertThat(data.isFresh()).isTrue();
            assertThat(data.root()).isDirectory();
        }
    }

    @Test
    void git_does_not_see_the_folder() {
        try (var data = DataDirectory.open(folder.resolve("data"))) {
            assertThat(data.root().resolve(".gitignore")).hasContent("*");
        }
    }

    @Test
    void a_folder_with_files_of_somebody_else_is_refused() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "dear");

        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(StartProblem.class)
                .hasMessage(folder + " holds files that are not Hustings': name an empty or a new folder with --data");
    }

    @Test
    void two_suites_cannot_share_a_folder() {
        try (var first = DataDirectory.open(folder)) {
            assertThatThrownBy(() -> DataDirectory.open(first.root()))
                    .isInstanceOf(StartProblem.class)
                    .hasMessage("another suite is running on %s: stop it, or name another folder with --data", folder);
        }
    }

    @Test
    void a_folder_that_was_given_back_can_be_taken_again() {
        DataDirectory.open(folder).close();

        try (var again = DataDirectory.open(folder)) {
            assertThat(again.root()).isEqualTo(folder);
        }
    }

    @Test
    void a_reset_forgets_everything_kept_and_nothing_else() throws IOException {
        try (var data = DataDirectory.open(folder)) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("postgres/base")).resolve("1"), "row");
            Files.writeString(data.signingKey(), "key");
            Files.writeString(folder.resolve("note.txt"), "mine");

            data.reset();

            assertThat(data.isFresh()).isTrue();
            assertThat(data.signingKey()).doesNotExist();
            assertThat(folder.resolve("note.txt")).hasContent("mine");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("the data folder " + file.resolve("data") + " cannot be written")
                .hasMessageEndingWith("name another with --data");
    }
}
