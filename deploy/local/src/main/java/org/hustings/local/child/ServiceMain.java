package org.hustings.local.child;

import io.quarkus.bootstrap.runner.QuarkusEntryPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Runs a packaged service and ends it when the launcher is gone.
 *
 * <p>Standard input is a pipe whose other end only the launcher holds. The kernel closes it however the
 * launcher ends, {@code kill -9} included, so the end of the input is the one signal that cannot be
 * missed; the service then stops in the ordinary way.
 */
public final class ServiceMain {
    private ServiceMain() {}

    public static void main(String... arguments) throws Throwable {
        Thread.ofPlatform().daemon().name("launcher-watch").start(() -> exitAtEndOf(System.in));
        QuarkusEntryPoint.main(arguments);
    }

    private static void exitAtEndOf(InputStream launcher) {
        try {
            launcher.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.getLogger(ServiceMain.class.getName())
                    .log(System.Logger.Level.WARNING, "The pipe to the launcher broke", broken);
        }
        System.exit(0);
    }
}
