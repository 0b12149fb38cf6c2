package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Lets the consumers of the topics take turns, until the end of the transaction. They run side by side: without turns
 * one could decide that a change has to wait while another ends the waiting.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Turns {

    private static final String ONE = """
            select cast(pg_advisory_xact_lock_shared(hashtextextended('timelines', 0)) as text)
            union all
            select cast(pg_advisory_xact_lock(hashtextextended(:id, 0)) as text)
            """;

    private static final String ALL = "select cast(pg_advisory_xact_lock(hashtextextended('timelines', 0)) as text)";

    private final EntityManager entities;

    Turns(EntityManager entities) {
        this.entities = entities;
    }

    /** For what belongs to one election: nobody else works on that one. */
    public void ofElection(String id) {
        entities.createNativeQuery(ONE, String.class).setParameter("id", id).getResultList();
    }

    /** For what may concern any election, as people do: nobody else works on any. */
    public void ofAll() {
        entities.createNativeQuery(ALL, String.class).getSingleResult();
    }
}
