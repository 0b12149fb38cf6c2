package org.hustings.commons.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an answer can be asked for again. */
@ConfigMapping(prefix = "hustings.idempotency")
public interface IdempotencyConfig {

    /** After this the key is free again. */
    @WithDefault("48h")
    Duration retention();
}
