package org.hustings.commons.rebuild;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which build of the read models is wanted. */
@ConfigMapping(prefix = "hustings.read-models")
public interface RebuildConfig {

    /**
     * The build that is wanted. Where it was not made yet, the read models are built from their topics when the service
     * starts; raise it to have them built anew.
     */
    @WithDefault("1")
    int generation();

    /** How long to wait before another try after PostgreSQL or Kafka failed. */
    @WithDefault("5s")
    Duration retryDelay();
}
