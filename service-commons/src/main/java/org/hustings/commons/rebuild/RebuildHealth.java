package org.hustings.commons.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells operators how far a build is. It never takes the service out of the load balancer: what it had, it serves. */
@Readiness
@ApplicationScoped
class RebuildHealth implements HealthCheck {

    private final RebuildWorker worker;
    private final RebuildConfig config;

    RebuildHealth(RebuildWorker worker, RebuildConfig config) {
        this.worker = worker;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("read models")
                .up()
                .withData("state", worker.state().name())
                .withData("generation", config.generation())
                .build();
    }
}
