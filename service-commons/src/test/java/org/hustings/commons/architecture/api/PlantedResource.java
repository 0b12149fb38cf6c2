package org.hustings.commons.architecture.api;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hustings.embedded.testing.TestTokens;

/** Breaks the rules of a resource. */
public class PlantedResource {
    @Inject
    EntityManager database;

    @Transactional
    public String token() {
        return TestTokens.admin();
    }
}
