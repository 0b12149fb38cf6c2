package org.hustings.embedded.testing;

import java.util.function.Supplier;

/** Serializes what must happen once per JVM, though several class loaders each have their own copy of these classes. */
final class OncePerJvm {

    /** A literal is one object for all class loaders. System.getProperties() is no monitor: the servers write to it. */
    private static final String LOCK = "org.hustings.embedded.testing.OncePerJvm";

    private OncePerJvm() {}

    static <T> T alone(Supplier<T> action) {
        synchronized (LOCK) {
            return action.get();
        }
    }
}
