package org.hustings.commons.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are worked through. How large they may be: {@code hustings.http.max-body-size-by-path}. */
@ConfigMapping(prefix = "hustings.bulk")
public interface BulkConfig {

    /** How long the worker waits for a notification before it looks by itself. */
    @WithDefault("5s")
    Duration poll();

    /** How long it waits before it tries again after PostgreSQL failed. */
    @WithDefault("1s")
    Duration retryDelay();

    /** How often one record is tried that PostgreSQL, which answers otherwise, will not record for now. */
    @WithDefault("5")
    int tries();

    /** Problems kept of one import; more are only counted, so that a worthless file does not fill the database. */
    @WithDefault("100000")
    int maxProblems();

    /** An upload that has not grown for so long will not come to its end. */
    @WithDefault("1h")
    Duration abandonedAfter();
}
