package org.hustings.election.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Where records are kept while they are written. Lists and the reads that have to be fast have queries of their own. */
@ApplicationScoped
public class RecordStore {

    private final EntityManager entityManager;

    RecordStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The record for whoever may read drafts; for others a draft is not there. */
    public <T extends PublishableRecord> T get(Class<T> type, Object id, boolean drafts) {
        return Optional.ofNullable(entityManager.find(type, id))
                .filter(found -> drafts || !found.isDraft())
                .orElseThrow(() -> notFound(type, id));
    }

    /** Whether there is such a record. */
    public boolean has(Class<? extends PublishableRecord> type, Object id) {
        return entityManager.find(type, id) != null;
    }

    /** The record, locked until the transaction ends: two commands without If-Match take turns and neither fails. */
    public <T extends PublishableRecord> T getForChange(Class<T> type, Object id) {
        return Optional.ofNullable(entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> notFound(type, id));
    }

    /** Keeps a new record; the database says at once if it may not be. */
    public void add(PublishableRecord record) {
        entityManager.persist(record);
        entityManager.flush();
    }

    /** Writes what was changed, so that the version is the new one and the database has had its say. */
    public void flush() {
        entityManager.flush();
    }

    /** Removes a record that nothing refers to. */
    public void remove(PublishableRecord record) {
        entityManager.remove(record);
        try {
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            // The constraint's name alone would say that a reference is missing, as it does where one is added.
            throw new RecordInUse(e);
        }
    }

    private static RecordNotFound notFound(Class<?> type, Object id) {
        return new RecordNotFound(type.getSimpleName().toLowerCase(Locale.ROOT), id);
    }
}
