package org.hustings.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The time that the service goes by. */
class ServiceClock {

    /** As fine as PostgreSQL keeps it, so that an instant reads back as it was answered. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
