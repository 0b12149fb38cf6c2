package org.hustings.commons.owner;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where an owner is, and how long to wait for it. */
public interface OwnerConfig {

    /** The address up to the version of its interface, such as {@code http://localhost:8081}. */
    URI url();

    /** From the question to the whole answer. A client waits meanwhile, so it is short. */
    @WithDefault("2s")
    Duration timeout();
}
