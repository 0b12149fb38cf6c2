package org.hustings.commons.revision;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** One leader's work: publish what the watermark allows, move the position, wait for more. */
final class RelayRound {

    /** How soon to look again while a transaction that holds a position is still running. */
    private static final Duration WHILE_OTHERS_COMMIT = Duration.ofMillis(10);

    private final RelaySession session;
    private final RevisionPublisher publisher;
    private final RelayConfig config;
    private final Watermark watermark;
    private final TopicRenewal renewal;
    private long position;

    RelayRound(RelaySession session, RevisionPublisher publisher, RelayConfig config) throws SQLException {
        this.session = session;
        this.publisher = publisher;
        this.config = config;
        this.position = session.position();
        this.watermark = new Watermark(position);
        this.renewal = new TopicRenewal(session.erasures(), publisher, config);
    }

    /** Publishes all that is complete and returns how many revisions that were. */
    int publishComplete() throws SQLException, ExecutionException, InterruptedException {
        var upTo = session.rise(watermark);
        var published = 0;
        while (position < upTo) {
            var batch = session.fetch(position, upTo, config.batchSize());
            publisher.publish(batch);
            // A full batch may have more behind it; a smaller one is the last, and gaps were rolled back for good.
            position = batch.size() == config.batchSize() ? batch.getLast().position() : upTo;
            session.moveTo(position);
            published += batch.size();
        }
        return published;
    }

    /** Has the topic follow what was erased; answers whether the log is to be published from its start now. */
    boolean startsOver() throws SQLException, InterruptedException {
        var startsOver = renewal.advance(position);
        if (startsOver) {
            position = 0;
        }
        return startsOver;
    }

    void awaitMore() throws SQLException {
        session.awaitNotification(watermark.isWaiting() ? WHILE_OTHERS_COMMIT : config.poll());
    }
}
