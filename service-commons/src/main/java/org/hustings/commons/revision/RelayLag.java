package org.hustings.commons.revision;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** How many revisions are stored and not yet published, whichever copy of the service asks. */
@ApplicationScoped
class RelayLag {

    private static final Logger LOG = Logger.getLogger(RelayLag.class);

    /** A count of the rows, since positions have gaps where transactions were rolled back. */
    private static final String UNPUBLISHED = """
            select count(*) from revision
            where position > coalesce((select max(position) from relay_position), 0) and not withheld
            """;

    private final DataSource dataSource;

    RelayLag(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("hustings.relay.lag", this, RelayLag::orNotANumber)
                .description("Revisions stored and not yet acknowledged by the broker")
                .register(metrics);
    }

    long revisions() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(UNPUBLISHED)) {
            row.next();
            return row.getLong(1);
        }
    }

    private double orNotANumber() {
        try {
            return revisions();
        } catch (SQLException e) {
            LOG.debug("The relay's lag is unknown while the database does not answer", e);
            return Double.NaN;
        }
    }
}
