package org.hustings.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @Test
    void kept_data_is_written_through_to_the_disk() throws SQLException {
        try (var postgres = EmbeddedPostgres.kept(directory, LocalPort.free())) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(postgres, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void a_cluster_that_was_cut_off_half_way_is_created_anew() throws Exception {
        Files.createDirectories(directory.resolve("data/base"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "18\n");

        try (var postgres = EmbeddedPostgres.kept(directory, LocalPort.free())) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void a_server_that_cannot_start_says_why_in_its_own_words() throws Exception {
        EmbeddedPostgres.kept(directory, LocalPort.free()).close();
        Files.writeString(directory.resolve("data/postgresql.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(() -> EmbeddedPostgres.kept(directory, LocalPort.free()))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
    }

    @Test
    void discarded_data_is_gone_after_the_stop() throws SQLException {
        var postgres = EmbeddedPostgres.discarded();
        var data = Path.of(setting(postgres, "data_directory"));
        assertThat(data).isDirectory();

        postgres.close();

        assertThat(data.getParent()).doesNotExist();
    }

    private static String setting(EmbeddedPostgres postgres, String name) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("postgres"), postgres.user(), "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
