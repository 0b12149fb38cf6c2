package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Whoever observes changes hears of each in its own transaction, and may refuse it. */
@QuarkusTest
class ChangeObservedTest {

    private static final String UNWANTED = "unwanted";

    private final String id = UUID.randomUUID().toString();

    @Inject
    RevisionLog log;

    @Inject
    Listener listener;

    @Inject
    EntityManager entityManager;

    @Test
    void a_change_is_heard_in_the_transaction_that_makes_it() {
        Transactions.commit(log, Note.written(id, 1, "book", "first"));

        assertThat(listener.heard()).contains(id);
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void what_an_observer_cannot_follow_is_not_recorded() {
        assertThatThrownBy(() -> Transactions.commit(log, Note.written(id, 1, "book", UNWANTED)))
                .hasMessageContaining(UNWANTED);

        assertThat(revisions()).isZero();
    }

    private long revisions() {
        var count = entityManager
                .createNativeQuery("select count(*) from revision where aggregate_id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    @ApplicationScoped
    static class Listener {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final TransactionSynchronizationRegistry transactions;

        Listener(TransactionSynchronizationRegistry transactions) {
            this.transactions = transactions;
        }

        List<String> heard() {
            return heard;
        }

        void hear(@Observes Change change) {
            if (change.record() instanceof Note note) {
                assertThat(transactions.getTransactionKey()).isNotNull();
                heard.add(note.id());
                if (note.text().equals(UNWANTED)) {
                    throw new IllegalStateException(UNWANTED);
                }
            }
        }
    }
}
