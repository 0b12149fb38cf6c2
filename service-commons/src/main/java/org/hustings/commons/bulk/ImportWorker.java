package org.hustings.commons.bulk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.hustings.commons.worker.StopSignal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Goes through imports, oldest first, one at a time in each copy of the service. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final AgroalDataSource dataSource;
    private final List<BulkFormat> formats;
    private final ImportRuns runs;
    private final ImportMetrics metrics;
    private final BulkConfig config;
    private final StopSignal stop = new StopSignal();
    private volatile WorkerState state = WorkerState.UNUSED;
    private volatile @Nullable ImportSession session;

    ImportWorker(
            AgroalDataSource dataSource,
            @All List<BulkFormat> formats,
            ImportRuns runs,
            ImportMetrics metrics,
            BulkConfig config) {
        this.dataSource = dataSource;
        this.formats = formats;
        this.runs = runs;
        this.metrics = metrics;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (!formats.isEmpty()) {
            metrics.register();
            state = WorkerState.WAITING;
            Thread.ofVirtual().name("bulk-import").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.give();
        var current = session;
        if (current != null) {
            try {
                current.abort();
            } catch (SQLException e) {
                LOG.debug("The worker's connection was gone already", e);
            }
        }
    }

    WorkerState state() {
        return state;
    }

    private void run() {
        while (!stop.isGiven()) {
            try (var connected = ImportSession.connect(dataSource)) {
                session = connected;
                work(connected);
            } catch (ClaimLost lost) {
                LOG.infof("%s; looking for another one", lost.getMessage());
            } catch (SQLException | IOException | RuntimeException e) {
                failed(e);
            }
        }
        state = WorkerState.STOPPED;
    }

    private void work(ImportSession connected) throws SQLException, IOException {
        while (!stop.isGiven()) {
            var next = connected.claimNext();
            if (next.isPresent()) {
                state = WorkerState.WORKING;
                runs.carryOn(next.get(), () -> mayGoOn(connected));
                connected.release(next.get().id());
            } else {
                state = WorkerState.WAITING;
                connected.awaitNotification(config.poll());
            }
        }
    }

    private boolean mayGoOn(ImportSession connected) throws SQLException {
        connected.confirm();
        return !stop.isGiven();
    }

    private void failed(Exception failure) {
        if (stop.isGiven()) {
            return;
        }
        state = WorkerState.FAILING;
        LOG.errorf(failure, "The import worker failed and carries on in %s", config.retryDelay());
        stop.pause(config.retryDelay());
    }
}
