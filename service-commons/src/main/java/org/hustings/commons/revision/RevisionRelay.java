package org.hustings.commons.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.hustings.commons.worker.StopSignal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the revision log to Kafka: in order, at least once, one relay at a time per service.
 *
 * <p>It holds no transaction while it waits for the broker. When it dies between sending and moving its position,
 * the next one sends again; consumers act once.
 */
@ApplicationScoped
public class RevisionRelay {

    private static final Logger LOG = Logger.getLogger(RevisionRelay.class);

    private final AgroalDataSource dataSource;
    private final RevisionProducer producer;
    private final RelayConfig config;
    private final ObjectMapper json;
    private final Counter published;
    private final StopSignal stop = new StopSignal();
    private volatile RelayState state = RelayState.STANDBY;
    private volatile @Nullable RelaySession session;

    RevisionRelay(
            AgroalDataSource dataSource,
            RevisionProducer producer,
            RelayConfig config,
            ObjectMapper json,
            MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.config = config;
        this.json = json;
        this.published = Counter.builder("hustings.relay.published")
                .description("Revisions that the broker acknowledged")
                .register(metrics);
        Gauge.builder("hustings.relay.leader", this, relay -> relay.state == RelayState.LEADER ? 1 : 0)
                .description("1 while this copy of the service publishes")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("revision-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stop.give();
        abortSession();
    }

    RelayState state() {
        return state;
    }

    private void run() {
        while (!stop.isGiven()) {
            try (var connected = RelaySession.connect(dataSource, json)) {
                session = connected;
                lead(connected);
            } catch (SQLException | ExecutionException | KafkaException e) {
                failed(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        state = RelayState.STOPPED;
    }

    private void lead(RelaySession connected) throws SQLException, ExecutionException, InterruptedException {
        state = RelayState.STANDBY;
        connected.becomeLeader();
        state = RelayState.LEADER;
        var round = new RelayRound(connected, producer.publisher(), config);
        while (!stop.isGiven()) {
            published.increment(round.publishComplete());
            if (!round.startsOver()) {
                round.awaitMore();
            }
        }
    }

    private void failed(Exception failure) {
        if (stop.isGiven()) {
            return;
        }
        state = RelayState.FAILING;
        LOG.errorf(failure, "The revision relay failed and tries again in %s", config.retryDelay());
        stop.pause(config.retryDelay());
    }

    private void abortSession() {
        var current = session;
        if (current != null) {
            try {
                current.abort();
            } catch (SQLException e) {
                LOG.debug("The relay's connection was gone already", e);
            }
        }
    }
}
