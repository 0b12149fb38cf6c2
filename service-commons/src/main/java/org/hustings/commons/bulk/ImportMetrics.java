package org.hustings.commons.bulk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** How many records were imported, and how many imports wait. */
@ApplicationScoped
class ImportMetrics {

    private static final Logger LOG = Logger.getLogger(ImportMetrics.class);

    private static final String OPEN = "select count(*) from bulk_import where status in ('QUEUED', 'RUNNING')";

    private final MeterRegistry metrics;
    private final DataSource dataSource;

    ImportMetrics(MeterRegistry metrics, DataSource dataSource) {
        this.metrics = metrics;
        this.dataSource = dataSource;
    }

    /** Asked for by services that import anything. */
    void register() {
        Gauge.builder("hustings.bulk.open", this, ImportMetrics::orNotANumber)
                .description("Imports accepted and not yet ended, whichever copy of the service asks")
                .register(metrics);
    }

    void done(Outcome outcome) {
        records(outcome.name().toLowerCase(Locale.ROOT)).increment();
    }

    void failed() {
        records("failed").increment();
    }

    long open() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(OPEN)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Counter records(String outcome) {
        return Counter.builder("hustings.bulk.records")
                .description("Records of imports that this copy of the service has gone through")
                .tag("outcome", outcome)
                .register(metrics);
    }

    private double orNotANumber() {
        try {
            return open();
        } catch (SQLException e) {
            LOG.debug("The number of open imports is unknown while the database does not answer", e);
            return Double.NaN;
        }
    }
}
