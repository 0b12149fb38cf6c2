package org.hustings.commons.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators what the relay does. It never takes the service out of the load balancer: what is accepted while
 * the broker is down waits in the log, and reads go on.
 */
@Readiness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private final RevisionRelay relay;
    private final RelayLag lag;
    private final ErasureProgress erasures;

    RelayHealth(RevisionRelay relay, RelayLag lag, ErasureProgress erasures) {
        this.relay = relay;
        this.lag = lag;
        this.erasures = erasures;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("revision relay")
                .up()
                .withData("state", relay.state().name());
        try {
            return response.withData("unpublished", lag.revisions())
                    .withData("erasures", erasures.open().state().name())
                    .build();
        } catch (SQLException e) {
            return response.withData("unpublished", "unknown: the database does not answer")
                    .build();
        }
    }
}
