package org.hustings.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Who the server runs as. PostgreSQL refuses to be root, so root hides in a user namespace, or, where those are
 * forbidden (most containers), becomes nobody, to whom the data then belong.
 *
 * @param prefix what stands before the commands of PostgreSQL
 * @param ownsData whether the data directory has to be given to {@link #NOBODY}
 */
record PostgresAccount(List<String> prefix, boolean ownsData) {

    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static PostgresAccount fitting() {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresAccount(List.of(), false);
        }
        if (succeeds(NAMESPACE)) {
            return new PostgresAccount(NAMESPACE, false);
        }
        if (succeeds(AS_NOBODY)) {
            return new PostgresAccount(AS_NOBODY, true);
        }
        throw new StartFailed("PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
                + " run Hustings as an ordinary user");
    }

    /** Makes the directory one that the server may write to. */
    void own(Path directory) {
        if (ownsData && !exitsWell(List.of("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()))) {
            throw new StartFailed("Cannot give the directory %s to the user of PostgreSQL".formatted(directory));
        }
    }

    private static boolean succeeds(List<String> prefix) {
        return exitsWell(Commands.joined(prefix, List.of("true")));
    }

    private static boolean exitsWell(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while PostgreSQL was starting", interrupted);
        }
    }
}
