package org.hustings.local.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hustings.local.Launcher;

/** The command that runs the packaged launcher, as {@code deploy/local/run} does. */
final class LauncherProcess {
    private LauncherProcess() {}

    static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Launcher.class.getName());
    }

    /** A new file for what a launcher prints, kept with the build for whoever asks why it failed. */
    static Path screen() throws IOException {
        return Files.createTempFile(Files.createDirectories(Path.of("target", "screens")), "screen", ".txt");
    }

    private static String classPath() {
        var file = Path.of(System.getProperty("hustings.suite.class-path"));
        try {
            return file.resolveSibling("hustings-local-1.0.0-SNAPSHOT.jar")
                    + File.pathSeparator
                    + Files.readString(file).strip();
        } catch (IOException notPackaged) {
            throw new UncheckedIOException(notPackaged);
        }
    }
}
