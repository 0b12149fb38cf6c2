package org.hustings.timeline.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.LongAdder;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.hibernate.SessionFactory;

/**
 * What a piece of work costs, told without a clock.
 *
 * @param statements how many statements the database was sent
 * @param looks how often a record that is held was looked at for changes to send
 */
public record Effort(long statements, long looks) {

    private static final int PATIENCE_IN_SECONDS = 300;

    /** Does the work in a transaction of its own. */
    public static Effort of(Runnable work) {
        var looks = new LongAdder();
        var entities = Arc.container().instance(EntityManager.class).get();
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        QuarkusTransaction.requiringNew().timeout(PATIENCE_IN_SECONDS).run(() -> {
            entities.unwrap(Session.class).addEventListeners(new Looks(looks));
            work.run();
        });
        statistics.setStatisticsEnabled(false);
        return new Effort(statistics.getPrepareStatementCount(), looks.sum());
    }

    private record Looks(LongAdder sum) implements SessionEventListener {

        @Override
        public void flushEnd(int entities, int collections) {
            sum.add(entities);
        }

        @Override
        public void partialFlushEnd(int entities, int collections) {
            sum.add(entities);
        }
    }
}
