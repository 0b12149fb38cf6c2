package org.hustings.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies where in the directory of one PostgreSQL server. */
record PostgresFiles(Path directory) {

    private static final int LAST_LINES = 12;

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("server.log");
    }

    /** Written when a cluster is complete: one that was cut off half-way does not count. */
    private Path complete() {
        return directory.resolve("cluster-complete");
    }

    boolean hasCluster() {
        return Files.exists(complete());
    }

    void markCluster() {
        try {
            Files.createFile(complete());
        } catch (IOException failure) {
            throw new StartFailed("Cannot write to " + directory, failure);
        }
    }

    /** The end of what the server said, for the message of a failure. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(%s is not readable: %s)".formatted(log(), unreadable.getMessage());
        }
    }
}
