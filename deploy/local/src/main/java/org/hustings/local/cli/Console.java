package org.hustings.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * The launcher's voice: progress with the time since the start on standard output, problems on standard
 * error. Lines only, so that they read the same in a terminal, a log and a pipe.
 */
public final class Console {
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final PrintStream err;
    private final long startedAt = System.nanoTime();

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The terminal this process was started from. */
    public static Console ofProcess() {
        return new Console(System.out, System.err);
    }

    /** A step of the work, with the time it was reached. */
    public void step(String message) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", elapsed().toNanos() / NANOS_PER_SECOND, message);
    }

    /** Plain text, exactly as it is. */
    public void say(String text) {
        out.println(text);
    }

    /** Something that went wrong, in one line. */
    public void problem(String message) {
        err.println("hustings: " + message);
    }

    /** Something that should not happen, with all that helps to find out why it did. */
    public void bug(RuntimeException bug) {
        problem("an error in the launcher itself:");
        bug.printStackTrace(err);
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
