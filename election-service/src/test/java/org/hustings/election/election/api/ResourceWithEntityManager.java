package org.hustings.election.election.api;

import jakarta.persistence.EntityManager;

/** What no resource may be: one that reads what is stored by itself. */
public final class ResourceWithEntityManager {

    private final EntityManager entityManager;

    ResourceWithEntityManager(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean reads() {
        return entityManager.isOpen();
    }
}
