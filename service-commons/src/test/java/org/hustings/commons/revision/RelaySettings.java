package org.hustings.commons.revision;

import java.time.Duration;

/** The configuration of a relay that a test moves step by step. */
record RelaySettings(String topic, int batchSize, Duration poll, Duration retryDelay, Duration settle)
        implements RelayConfig {

    static RelaySettings of(int batchSize, Duration settle) {
        return new RelaySettings(
                "hustings.notes.v1", batchSize, Duration.ofMillis(100), Duration.ofMillis(100), settle);
    }
}
