package org.hustings.commons.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows operators that records went to the dead letter topic; the service goes on, so it stays up. */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final InboxMetrics metrics;

    InboxHealth(InboxMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inbox")
                .up()
                .withData("deadLettersSinceStart", metrics.deadLetters())
                .build();
    }
}
