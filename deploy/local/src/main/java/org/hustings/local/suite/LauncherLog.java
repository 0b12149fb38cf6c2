package org.hustings.local.suite;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.hustings.local.cli.StartProblem;

/** Where the launcher's own process logs, the broker in it included: a capped file, so that the screen stays readable. */
final class LauncherLog {
    private static final int LIMIT = 5 * 1024 * 1024;
    private static final int FILES = 2;

    /** Kept, since the log manager itself holds loggers only weakly. */
    private static final Logger ROOT = Logger.getLogger("");

    private LauncherLog() {}

    static void open(DataDirectory data) {
        // The broker touches the API of Log4j without logging through it; unasked, that API complains on the screen.
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        try {
            var file = new FileHandler(data.logs().resolve("launcher.%g.log").toString(), LIMIT, FILES, true);
            file.setFormatter(new SimpleFormatter());
            LogManager.getLogManager().reset();
            ROOT.setLevel(Level.WARNING);
            ROOT.addHandler(file);
        } catch (IOException refused) {
            throw new StartProblem("the log folder %s cannot be written: %s".formatted(data.logs(), refused), refused);
        }
    }
}
