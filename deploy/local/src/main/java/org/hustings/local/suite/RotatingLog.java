package org.hustings.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A log file that never takes more than twice its limit: when it is full it becomes the one older file.
 *
 * <p>It takes whatever a process prints, a crash report of the JVM included, which the log settings of
 * the service itself would miss.
 */
final class RotatingLog {
    private static final int CHUNK = 8192;

    private final Path file;
    private final long limit;

    RotatingLog(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Copies until the input ends. */
    void follow(InputStream input) throws IOException {
        var chunk = new byte[CHUNK];
        var size = Files.exists(file) ? Files.size(file) : 0;
        var output = open();
        try {
            for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
                if (size + read > limit) {
                    output.close();
                    Files.move(file, older(), StandardCopyOption.REPLACE_EXISTING);
                    output = open();
                    size = 0;
                }
                output.write(chunk, 0, read);
                size += read;
            }
        } finally {
            output.close();
        }
    }

    private OutputStream open() throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path older() {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
