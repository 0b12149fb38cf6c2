package org.hustings.election.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The clock of the service. */
class ClockProducer {

    /** Ticks in milliseconds, so that an instant is the same in Java, in PostgreSQL and on the wire. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
