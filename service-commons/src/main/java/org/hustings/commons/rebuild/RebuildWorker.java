package org.hustings.commons.rebuild;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.hustings.commons.worker.StopSignal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Builds the read models after the start, if the generation that is wanted was not built yet.
 *
 * <p>One copy of the service builds and the others wait for it; all of them serve meanwhile. A build that breaks off is
 * begun anew, by whichever copy is next.
 */
@ApplicationScoped
public class RebuildWorker {

    private static final Logger LOG = Logger.getLogger(RebuildWorker.class);

    private final AgroalDataSource dataSource;
    private final Rebuild rebuild;
    private final RebuildConfig config;
    private final StopSignal stop = new StopSignal();
    private volatile RebuildState state = RebuildState.UNUSED;
    private volatile @Nullable RebuildSession session;

    RebuildWorker(AgroalDataSource dataSource, Rebuild rebuild, RebuildConfig config) {
        this.dataSource = dataSource;
        this.rebuild = rebuild;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (rebuild.hasWork()) {
            state = RebuildState.WAITING;
            Thread.ofVirtual().name("read-model-build").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.give();
        var current = session;
        if (current != null) {
            try {
                current.abort();
            } catch (SQLException e) {
                LOG.debug("The connection of the build was gone already", e);
            }
        }
    }

    RebuildState state() {
        return state;
    }

    private void run() {
        while (!stop.isGiven() && state != RebuildState.BUILT) {
            try (var connected = RebuildSession.connect(dataSource)) {
                session = connected;
                state = RebuildState.WAITING;
                connected.awaitTurn();
                buildIfWanted(connected);
            } catch (SQLException | RuntimeException e) {
                failed(e);
            }
        }
        session = null;
        if (stop.isGiven()) {
            state = RebuildState.STOPPED;
        }
    }

    private void buildIfWanted(RebuildSession connected) throws SQLException {
        if (connected.built() < config.generation()) {
            state = RebuildState.BUILDING;
            LOG.infof("Generation %d of the read models is built from the topics", config.generation());
            rebuild.build(() -> !stop.isGiven());
            if (stop.isGiven()) {
                return;
            }
            connected.markBuilt(config.generation());
            LOG.infof("Generation %d of the read models is built", config.generation());
        }
        state = RebuildState.BUILT;
    }

    private void failed(Exception failure) {
        if (stop.isGiven()) {
            return;
        }
        state = RebuildState.FAILING;
        LOG.errorf(failure, "The read models could not be built; another try follows in %s", config.retryDelay());
        stop.pause(config.retryDelay());
    }
}
