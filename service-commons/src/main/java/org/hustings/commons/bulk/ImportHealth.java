package org.hustings.commons.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells operators what the import worker does. It never takes the service out of the load balancer. */
@Readiness
@ApplicationScoped
class ImportHealth implements HealthCheck {

    private final ImportWorker worker;
    private final ImportMetrics metrics;

    ImportHealth(ImportWorker worker, ImportMetrics metrics) {
        this.worker = worker;
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("bulk imports")
                .up()
                .withData("state", worker.state().name());
        if (worker.state() == WorkerState.UNUSED) {
            return response.build();
        }
        try {
            return response.withData("open", metrics.open()).build();
        } catch (SQLException e) {
            return response.withData("open", "unknown: the database does not answer")
                    .build();
        }
    }
}
