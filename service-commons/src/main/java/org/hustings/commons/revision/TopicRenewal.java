package org.hustings.commons.revision;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.OffsetOutOfRangeException;
import org.jboss.logging.Logger;

/**
 * The leading relay's part in erasures: has the log, from which personal data is gone, published anew, and then cuts
 * off what was on the topic before.
 *
 * <p>Each step is kept in the database before the next, so whoever leads next carries on. The relay publishes in the
 * order of the log as ever: what is new comes after what is repeated, and is neither lost nor moved before it.
 */
final class TopicRenewal {

    private static final Logger LOG = Logger.getLogger(TopicRenewal.class);

    private final OpenErasures erasures;
    private final RevisionPublisher publisher;
    private final RelayConfig config;
    private final long leadsSince = System.nanoTime();
    private long nextTry = leadsSince;

    TopicRenewal(OpenErasures erasures, RevisionPublisher publisher, RelayConfig config) {
        this.erasures = erasures;
        this.publisher = publisher;
        this.config = config;
    }

    /**
     * Takes the next step, if there is one. What Kafka refuses is tried again later: it must not hold up the relay.
     *
     * @param position up to where the log is published
     * @return whether it has to be published from its start now
     */
    boolean advance(long position) throws SQLException, InterruptedException {
        if (System.nanoTime() - nextTry < 0) {
            return false;
        }
        try {
            return finish(position) && begin();
        } catch (ExecutionException | KafkaException e) {
            nextTry = System.nanoTime() + config.poll().toNanos();
            LOG.errorf(e, "The topic cannot follow an erasure; the next try is in %s", config.poll());
            erasures.fail(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Ends what is under way once the whole log is on the topic again; false if that is still to come. */
    private boolean finish(long position) throws SQLException, ExecutionException, InterruptedException {
        var running = erasures.running();
        if (running.isPresent() && position < running.get().publishedBefore()) {
            return false;
        }
        if (running.isPresent()) {
            cut(running.get());
        }
        return true;
    }

    private void cut(OpenErasures.Running running) throws SQLException, ExecutionException, InterruptedException {
        try {
            publisher.topic().cutBefore(running.cutBefore());
            erasures.finish();
            LOG.infof("The topic follows the erasures: it begins at %s", running.cutBefore());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof OffsetOutOfRangeException)) {
                throw e;
            }
            // It is another topic than it was, or has lost its end; what is on it nobody knows.
            LOG.warnf(e, "The topic ends before %s and is published anew once more", running.cutBefore());
            erasures.takeBack();
        }
    }

    private boolean begin() throws SQLException, ExecutionException, InterruptedException {
        if (!isSettled() || !erasures.areWaiting()) {
            return false;
        }
        publisher.flush();
        var ends = publisher.topic().ends();
        erasures.begin(ends);
        LOG.infof("The topic is published anew from %s on, to follow erasures", ends);
        return true;
    }

    /** Whether no relay that led before can still be sending what it read before an erasure. */
    private boolean isSettled() {
        return Duration.ofNanos(System.nanoTime() - leadsSince).compareTo(config.settle()) >= 0;
    }
}
