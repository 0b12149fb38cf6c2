package org.hustings.timeline.campaignevent.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators whether drafts publish themselves in time. It never takes the service out of the load balancer: what
 * is public is read as ever.
 */
@Readiness
@ApplicationScoped
class ReleaserHealth implements HealthCheck {

    private final Releaser releaser;
    private final DueEntries due;

    ReleaserHealth(Releaser releaser, DueEntries due) {
        this.releaser = releaser;
        this.due = due;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("campaign event releaser")
                .up()
                .withData("state", releaser.state().name());
        try {
            return response.withData("overdue", due.overdue()).build();
        } catch (SQLException e) {
            return response.withData("overdue", "unknown: the database does not answer")
                    .build();
        }
    }
}
