package org.hustings.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.hustings.embedded.EmbeddedInfrastructure.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedInfrastructureTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    /** Where root cannot hide in a namespace, the server runs as nobody, who has to get through to its data. */
    @BeforeEach
    void others_may_pass() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void what_was_written_is_there_after_a_stop_and_a_start() throws Exception {
        var ports = Ports.free();
        try (var first = EmbeddedInfrastructure.kept(directory, ports)) {
            new Traces(first).leave("first");
        }

        try (var second = EmbeddedInfrastructure.kept(directory, ports)) {
            assertThat(new Traces(second).inDatabase()).containsExactly("first");
            assertThat(new Traces(second).onTopic()).containsExactly("first");
        }
    }

    @Test
    void what_a_killed_jvm_had_written_is_there_at_the_next_start() throws Exception {
        Predecessor.runAndKill(directory, "before the kill", List.of());

        try (var successor = EmbeddedInfrastructure.kept(directory, Ports.free())) {
            assertThat(new Traces(successor).inDatabase()).containsExactly("before the kill");
            assertThat(new Traces(successor).onTopic()).containsExactly("before the kill");
        }
    }

    @Test
    void a_database_left_running_without_its_guard_is_stopped_by_the_next_start() throws Exception {
        Predecessor.runAndKill(directory, "before the kill", List.of("/sh", "/dash", "/bash"));
        var mark = directory.resolve("postgres/data/postmaster.pid");
        var leftover = ProcessHandle.of(Long.parseLong(Files.readAllLines(mark).getFirst()));
        assertThat(leftover).get().matches(ProcessHandle::isAlive);

        try (var successor = EmbeddedInfrastructure.kept(directory, Ports.free())) {
            assertThat(new Traces(successor).inDatabase()).containsExactly("before the kill");
            assertThat(leftover).get().matches(process -> !process.isAlive());
        }
    }

    @Test
    void a_taken_port_is_named_and_nothing_is_left_running() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(Ports.free().postgres(), taken.getLocalPort());

            assertThatThrownBy(() -> EmbeddedInfrastructure.kept(directory, ports))
                    .isInstanceOf(StartFailed.class)
                    .hasMessage("Port %d is taken, so Kafka cannot listen on it".formatted(taken.getLocalPort()));
            assertThat(directory.resolve("postgres/data/postmaster.pid")).doesNotExist();
        }
    }
}
