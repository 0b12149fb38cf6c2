package org.hustings.commons.revision;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Why changes are made by work that knows it, where the commands that it gives have no reason of their own. */
public final class Because {

    private static final ThreadLocal<@Nullable String> REASON = new ThreadLocal<>();

    private Because() {}

    /** Does the work on this thread; each of its revisions that says no other reason has this one. */
    public static <T> T of(String reason, Supplier<T> work) {
        REASON.set(reason);
        try {
            return work.get();
        } finally {
            REASON.remove();
        }
    }

    static @Nullable String reasonOf(Change change) {
        return change.reason() == null ? REASON.get() : change.reason();
    }
}
