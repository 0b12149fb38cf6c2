package org.hustings.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per user and machine from the archive on the class path. */
final class PostgresBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);
    private static final int EXECUTABLE_BITS = 0111;

    private PostgresBinaries() {}

    /** The path of one program. */
    static Path program(String name) {
        return unpacked().resolve("bin").resolve(name);
    }

    private static Path unpacked() {
        var archive = archiveName();
        try (var content = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (content == null) {
                throw new StartFailed("No PostgreSQL for this kind of machine: %s is missing".formatted(archive));
            }
            var home = home(archive, content.available());
            if (!Files.isDirectory(home)) {
                unpack(content, home);
            }
            return home;
        } catch (IOException failure) {
            throw new StartFailed("PostgreSQL could not be unpacked", failure);
        }
    }

    /** Per user, since the second user of a machine could not write to the first one's. */
    private static Path home(String archive, int size) {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "hustings-postgres-of-" + System.getProperty("user.name"),
                archive + "-" + size);
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var musl = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return "postgres-%s-%s%s.txz".formatted(system, processor, musl);
    }

    /** Into a folder of its own that is renamed when it is whole: two JVMs may do this at the same time. */
    private static void unpack(InputStream archive, Path home) throws IOException {
        LOG.info("Unpacking PostgreSQL to {}", home);
        Files.createDirectories(home.getParent());
        var partial = Files.createTempDirectory(home.getParent(), "partial");
        try (var entries = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, partial);
            }
        }
        if (!partial.toFile().setReadable(true, false) || !partial.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot open " + partial + " to the user of PostgreSQL");
        }
        try {
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            LOG.debug("Another JVM has unpacked PostgreSQL in the meantime", another);
            DataDirectory.delete(partial);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("The archive leads out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & EXECUTABLE_BITS) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + target + " executable");
        }
    }
}
