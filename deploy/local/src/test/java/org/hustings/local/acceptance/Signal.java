package org.hustings.local.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A signal as the terminal, an operator or the kernel sends it; Java itself can send only two of them. */
enum Signal {
    INTERRUPT("-INT"),
    KILL("-KILL");

    private final String option;

    Signal(String option) {
        this.option = option;
    }

    void send(long pid) {
        try {
            var kill = new ProcessBuilder("kill", option, Long.toString(pid)).start();
            if (kill.onExit().join().exitValue() != 0) {
                throw new AssertionError("No process " + pid);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
