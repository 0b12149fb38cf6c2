package org.hustings.commons.revision;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** How far the topic has followed the erasures, whichever copy of the service asks. */
@ApplicationScoped
class ErasureProgress {

    private static final Logger LOG = Logger.getLogger(ErasureProgress.class);

    private static final String LOOK = """
            select count(*) as open, count(started_at) as started, count(last_failure) as failing
            from erasure where finished_at is null
            """;

    private final DataSource dataSource;

    ErasureProgress(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is open of erasures, and how far it is. */
    record Open(long erasures, State state) {}

    /** What becomes of the topic. */
    enum State {
        /** Nothing that was erased is on the topic. */
        NONE,
        /** The next renewal of the topic takes what was erased off it. */
        WAITING,
        /** The log is being published anew. */
        PUBLISHING,
        /** Kafka refused the last step; it will be tried again. */
        FAILING
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("hustings.erasure.open", this, ErasureProgress::orNotANumber)
                .description("Records that were erased and are still on the topic as they were")
                .register(metrics);
    }

    Open open() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(LOOK)) {
            row.next();
            var erasures = row.getLong("open");
            return new Open(erasures, state(erasures, row.getLong("started"), row.getLong("failing")));
        }
    }

    private static State state(long open, long started, long failing) {
        if (open == 0) {
            return State.NONE;
        }
        if (failing > 0) {
            return State.FAILING;
        }
        return started > 0 ? State.PUBLISHING : State.WAITING;
    }

    private double orNotANumber() {
        try {
            return open().erasures();
        } catch (SQLException e) {
            LOG.debug("What is open of erasures is unknown while the database does not answer", e);
            return Double.NaN;
        }
    }
}
