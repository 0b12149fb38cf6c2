package org.hustings.timeline;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The time, for whoever needs to know it. */
@ApplicationScoped
class SystemClock {

    /** As fine as PostgreSQL keeps it, so that an instant reads back as it was answered. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
