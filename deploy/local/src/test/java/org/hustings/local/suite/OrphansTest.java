package org.hustings.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    private final Path folder;

    private final DataDirectory data;
    private final List<Process> started = new ArrayList<>();

    OrphansTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = DataDirectory.open(folder);
    }

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
        data.close();
    }

    @Test
    void a_service_left_by_a_killed_launcher_is_ended() throws IOException {
        var orphan = process(Orphans.mark(data));
        Files.writeString(pidFile(), Long.toString(orphan.pid()));

        assertThat(new Orphans(data).end()).isEqualTo(1);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void a_process_that_got_the_same_number_since_is_left_alone() throws IOException {
        var stranger = process("-Dhustings.suite=/somewhere/else");
        Files.writeString(pidFile(), Long.toString(stranger.pid()));

        assertThat(new Orphans(data).end()).isZero();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_half_written_process_id_is_no_reason_not_to_start() throws IOException {
        Files.writeString(pidFile(), "");

        assertThat(new Orphans(data).end()).isZero();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void only_a_postgres_is_ended_as_postgres() throws IOException {
        var stranger = process("anything");
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.writeString(data.postgresMark(), stranger.pid() + "\n");

        new Orphans(data).endPostgres();

        assertThat(stranger.isAlive()).isTrue();
    }

    private Path pidFile() {
        return data.processes().resolve("gateway.pid");
    }

    private Process process(String argument) throws IOException {
        var process = new ProcessBuilder("sh", "-c", "read -r never", "sh", argument).start();
        started.add(process);
        return process;
    }
}
