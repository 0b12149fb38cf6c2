package org.hustings.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Directories that hold the data of a server. */
final class DataDirectory {

    private DataDirectory() {}

    static Path temporary(String server) {
        try {
            return Files.createTempDirectory("hustings-" + server + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException("No temporary directory for " + server, failure);
        }
    }

    static Path existing(Path directory) {
        try {
            return Files.createDirectories(directory).toAbsolutePath();
        } catch (IOException failure) {
            throw new StartFailed("Cannot create the data directory " + directory, failure);
        }
    }

    static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new Deleting());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot delete " + directory, failure);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        /** A server that has just stopped removes files of its own while they are listed: the aim is the same. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
