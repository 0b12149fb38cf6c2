package org.hustings.commons.security;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done after the request that asked for it. Its revisions name whoever asked, and it may see what every
 * role may see: only who has one can ask for such work.
 */
public final class OnBehalf {

    private static final ThreadLocal<@Nullable String> SUBJECT = new ThreadLocal<>();

    private OnBehalf() {}

    /**
     * Does the work on this thread, which answers no request, as asked for by the subject of a token; it is like a
     * request of its own.
     */
    public static <T> T of(String subject, Supplier<T> work) {
        var request = Arc.container().requestContext();
        SUBJECT.set(subject);
        request.activate();
        try {
            return work.get();
        } finally {
            request.terminate();
            SUBJECT.remove();
        }
    }

    /** On whose behalf this thread works; null where it answers a request, or works by itself. */
    public static @Nullable String subject() {
        return SUBJECT.get();
    }
}
