package org.hustings.commons.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the revision log is published. */
@ConfigMapping(prefix = "hustings.relay")
public interface RelayConfig {

    /** The topic of this service, which has to exist. */
    String topic();

    /** Rows read and sent at a time; they bound the relay's memory. */
    @WithDefault("200")
    int batchSize();

    /** How long the relay waits for a notification before it looks by itself. */
    @WithDefault("5s")
    Duration poll();

    /** How long it waits before it tries again after PostgreSQL or Kafka failed. */
    @WithDefault("1s")
    Duration retryDelay();

    /**
     * How long a relay leads before it has the topic follow an erasure. One that led before may have read the log
     * before the erasure and still be sending: its last record waits for memory for a minute at most and is given up
     * after two more ({@code max.block.ms}, {@code delivery.timeout.ms}), once the one before was.
     */
    @WithDefault("5m")
    Duration settle();
}
