package org.hustings.timeline.campaignevent.release;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.hustings.commons.worker.StopSignal;
import org.jboss.logging.Logger;

/**
 * Looks for what is due, in each copy of the service. There is nothing to take over from a copy that dies: whatever it
 * had not committed is due still.
 */
@ApplicationScoped
class Releaser {

    private static final Logger LOG = Logger.getLogger(Releaser.class);

    private final Release release;
    private final ReleaseConfig config;
    private final StopSignal stopped = new StopSignal();
    private volatile ReleaserState state = ReleaserState.WAITING;

    Releaser(Release release, ReleaseConfig config) {
        this.release = release;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("campaign-event-releaser").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.give();
    }

    ReleaserState state() {
        return state;
    }

    private void run() {
        while (!stopped.isGiven()) {
            state = look();
            stopped.pause(config.every());
        }
        state = ReleaserState.STOPPED;
    }

    private ReleaserState look() {
        try {
            return release.ofAllThatIsDue() ? ReleaserState.WAITING : ReleaserState.FAILING;
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "What is due cannot be looked for; the next try is in %s", config.every());
            return ReleaserState.FAILING;
        }
    }
}
