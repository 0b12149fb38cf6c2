package org.hustings.commons.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/**
 * Whether the service goes down.
 *
 * <p>The persistence units are closed before the channels are. What fails in between, such as at a factory that is
 * closed, says nothing about the record.
 *
 * <p>A singleton, since it is asked when there is no container any more that could find it.
 */
@Singleton
class Stopping {

    private static final Logger LOG = Logger.getLogger(Stopping.class);
    private static final int FIRST = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReadWriteLock tries = new ReentrantReadWriteLock();
    private volatile boolean begun;

    /** While all that a handler needs is there, so that the record it is at can be handled to its end. */
    void begin(@Observes @Priority(FIRST) ShutdownEvent event) {
        begun = true;
        try {
            if (tries.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                tries.writeLock().unlock();
            } else {
                LOG.warnf("A record is still being handled after %s: the service goes down without it", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean hasBegun() {
        return begun;
    }

    /**
     * Tries to handle a record.
     *
     * @throws StoppedMeanwhile if the service goes down by the time that the try begins or fails
     */
    void attempt(Runnable handling) {
        tries.readLock().lock();
        try {
            if (begun) {
                throw new StoppedMeanwhile(null);
            }
            handling.run();
        } catch (RuntimeException e) {
            throw begun ? new StoppedMeanwhile(e) : e;
        } finally {
            tries.readLock().unlock();
        }
    }
}
