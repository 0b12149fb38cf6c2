package org.hustings.local.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What the launcher is asked to do. */
public sealed interface Command {
    /** Start the suite and keep it running until it is told to stop. */
    record Start(Path data, Map<Endpoint, Integer> ports, boolean reset, DemoChoice demo) implements Command {
        public Start {
            ports = Map.copyOf(ports);
        }
    }

    /** Print a token that the suite on this data folder accepts. */
    record Token(Path data, Role role, String subject, Duration lifetime) implements Command {}

    /** Print how the launcher is used. */
    record Help() implements Command {}
}
