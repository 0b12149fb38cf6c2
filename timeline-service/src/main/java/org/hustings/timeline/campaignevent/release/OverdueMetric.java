package org.hustings.timeline.campaignevent.release;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Tells operators' alerts how many entries are overdue. */
@ApplicationScoped
class OverdueMetric {

    private static final Logger LOG = Logger.getLogger(OverdueMetric.class);

    private final DueEntries entries;

    OverdueMetric(DueEntries entries) {
        this.entries = entries;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("hustings.timeline.release.overdue", this, OverdueMetric::orNotANumber)
                .description("Campaign events whose time to be published has passed and that are not")
                .register(metrics);
    }

    private double orNotANumber() {
        try {
            return entries.overdue();
        } catch (SQLException e) {
            LOG.debug("What is overdue is unknown while the database does not answer", e);
            return Double.NaN;
        }
    }
}
