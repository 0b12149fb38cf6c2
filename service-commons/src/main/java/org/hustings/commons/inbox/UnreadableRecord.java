package org.hustings.commons.inbox;

import org.jspecify.annotations.Nullable;

/** A record that will never be read or handled, however often it is tried. It goes to the dead letter topic. */
public class UnreadableRecord extends RuntimeException {

    public UnreadableRecord(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
