package org.hustings.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hustings.local.cli.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    private final Path folder;

    SigningKeyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_key_is_made_once_and_kept() {
        var made = SigningKey.readOrMake(file());

        assertThat(SigningKey.readOrMake(file()).publicKeyText()).isEqualTo(made.publicKeyText());
    }

    @Test
    void two_folders_have_two_keys() {
        var one = SigningKey.readOrMake(file());
        var other = SigningKey.readOrMake(folder.resolve("other.pem"));

        assertThat(other.publicKeyText()).isNotEqualTo(one.publicKeyText());
    }

    @Test
    void only_its_owner_may_read_the_key() throws IOException {
        SigningKey.readOrMake(file());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void there_is_no_key_before_the_first_start() {
        assertThat(SigningKey.read(file())).isEmpty();
    }

    @Test
    void a_broken_key_is_named_and_not_replaced() throws IOException {
        Files.writeString(file(), "not a key");

        assertThatThrownBy(() -> SigningKey.readOrMake(file()))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("the signing key in " + file() + " cannot be read");
        assertThat(file()).hasContent("not a key");
    }

    private Path file() {
        return folder.resolve("key.pem");
    }
}
