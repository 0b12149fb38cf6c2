package org.hustings.commons.revision;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that is done after the request that asked for it: its revisions name whoever asked. */
public final class OnBehalf {

    private static final ThreadLocal<@Nullable String> SUBJECT = new ThreadLocal<>();

    private OnBehalf() {}

    /** Does the work on this thread, as asked for by the subject of a token. */
    public static <T> T of(String subject, Supplier<T> work) {
        SUBJECT.set(subject);
        try {
            return work.get();
        } finally {
            SUBJECT.remove();
        }
    }

    static @Nullable String subject() {
        return SUBJECT.get();
    }
}
