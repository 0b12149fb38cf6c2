package org.hustings.election.election.persistence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.hustings.embedded.testing.TestServers;

/** Gives an application the database that the release before left behind. */
public class OldDatabaseResource implements QuarkusTestResourceLifecycleManager {

    /** The migrations of that release; later ones of the shared series have lower numbers than its own. */
    private static final List<String> MIGRATIONS = List.of(
            "/db/commons/V0.1__revision_log.sql",
            "/db/commons/V0.2__inbox.sql",
            "/db/commons/V0.3__idempotency_key.sql",
            "/db/migration/V1__organisations_posts_elections.sql");

    private static final String USER = "postgres";

    @Override
    public int order() {
        // After the one that would give it an empty database.
        return 1;
    }

    @Override
    public Map<String, String> start() {
        var url = TestServers.running().createDatabase("before");
        try {
            Flyway.configure()
                    .dataSource(url, USER, USER)
                    .locations("filesystem:" + migrations())
                    .load()
                    .migrate();
            fill(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The old database cannot be made", e);
        }
        return Map.of("quarkus.datasource.jdbc.url", url);
    }

    @Override
    public void stop() {}

    private static Path migrations() throws IOException {
        var directory = Files.createTempDirectory("release-before");
        directory.toFile().deleteOnExit();
        for (var migration : MIGRATIONS) {
            var copy = directory.resolve(Path.of(migration).getFileName());
            Files.writeString(copy, text(migration));
            copy.toFile().deleteOnExit();
        }
        return directory;
    }

    private static void fill(String url) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url, USER, USER);
                var statement = connection.createStatement()) {
            statement.execute(text("/release-before/data.sql"));
        }
    }

    private static String text(String resource) throws IOException {
        try (var file = Objects.requireNonNull(OldDatabaseResource.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
