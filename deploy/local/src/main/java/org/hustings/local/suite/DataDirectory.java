package org.hustings.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.hustings.local.cli.StartProblem;
import org.jspecify.annotations.Nullable;

/**
 * The one folder a local suite keeps: databases, topics, signing key, logs and the ids of its processes.
 *
 * <p>It carries a marker, and only a marked folder is ever emptied: a mistyped {@code --data ~ --reset}
 * must not cost anyone their home.
 */
public final class DataDirectory implements AutoCloseable {
    private static final String MARKER = "hustings-data";
    private static final List<String> CONTENT = List.of("postgres", "kafka", "keys", "logs", "processes", "demo");

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Claims the folder for this process, made first where there is none. */
    public static DataDirectory open(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            claim(root);
            return new DataDirectory(root, lock(root));
        } catch (IOException | UncheckedIOException refused) {
            throw new StartProblem(
                    "the data folder %s cannot be written (%s): name another with --data".formatted(root, refused),
                    refused);
        }
    }

    private static void claim(Path root) throws IOException {
        Files.createDirectories(root);
        if (Files.exists(root.resolve(MARKER))) {
            return;
        }
        try (var entries = Files.list(root)) {
            if (entries.findAny().isPresent()) {
                throw new StartProblem(
                        root + " holds files that are not Hustings': name an empty or a new folder with --data");
            }
        }
        // The default folder is inside a checkout: Git shall not see it.
        Files.writeString(root.resolve(".gitignore"), "*\n");
        Files.writeString(root.resolve(MARKER), "The data of a local Hustings suite; --reset empties it.\n");
    }

    /** Held until this process ends, however it ends: the operating system gives the lock back. */
    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve(MARKER), StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartProblem(
                    "another suite is running on %s: stop it, or name another folder with --data".formatted(root));
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Whether no suite has kept anything here yet. */
    public boolean isFresh() {
        return Files.notExists(root.resolve("postgres"));
    }

    /** Forgets everything but the folder itself. */
    public void reset() {
        CONTENT.forEach(name -> delete(root.resolve(name)));
    }

    private static void delete(Path tree) {
        if (Files.notExists(tree)) {
            return;
        }
        try {
            Files.walkFileTree(tree, new Deletion());
        } catch (IOException refused) {
            throw new StartProblem("%s cannot be deleted (%s)".formatted(tree, refused), refused);
        }
    }

    /** The signing key, whether or not a suite runs on the folder. */
    public static Path signingKeyIn(Path folder) {
        return folder.resolve("keys").resolve("signing-key.pem");
    }

    public Path root() {
        return root;
    }

    public Path signingKey() {
        folder("keys");
        return signingKeyIn(root);
    }

    /** Where PostgreSQL notes its process id while it runs. */
    Path postgresMark() {
        return root.resolve("postgres/data/postmaster.pid");
    }

    public Path logs() {
        return folder("logs");
    }

    public Path processes() {
        return folder("processes");
    }

    public Path demo() {
        return folder("demo");
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException refused) {
            throw new StartProblem("the data folder %s cannot be written (%s)".formatted(root, refused), refused);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
