package org.hustings.commons.inbox;

import org.jspecify.annotations.Nullable;

/** The service goes down before the record is handled. It is neither handled nor set aside, but delivered again. */
class StoppedMeanwhile extends RuntimeException {

    StoppedMeanwhile(@Nullable Throwable cause) {
        super("The service goes down before the record is handled", cause);
    }
}
