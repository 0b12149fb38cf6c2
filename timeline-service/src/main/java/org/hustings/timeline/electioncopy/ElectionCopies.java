package org.hustings.timeline.electioncopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The copies of elections. */
@ApplicationScoped
public class ElectionCopies {

    private static final String PUT = """
            insert into election_copy (id, name, draft, version) values (:id, :name, :draft, :version)
            on conflict (id) do update set name = excluded.name, draft = excluded.draft, version = excluded.version
            where excluded.version > election_copy.version
            """;

    private final EntityManager entities;

    ElectionCopies(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<ElectionCopy> find(String id) {
        return Optional.ofNullable(entities.find(ElectionCopy.class, id));
    }

    /** Keeps what is newer than the copy held. */
    @Transactional
    public void put(ElectionCopy election) {
        entities.createNativeQuery(PUT)
                .setParameter("id", election.id())
                .setParameter("name", election.name())
                .setParameter("draft", election.isDraft())
                .setParameter("version", election.version())
                .executeUpdate();
    }

    /** Forgets a draft that was deleted. */
    @Transactional
    public void remove(String id) {
        entities.createNativeQuery("delete from election_copy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Lets one transaction at a time derive entries of an election. The consumers of the two topics run side by side:
     * without it, one could decide that a change has to wait while the other ends the waiting.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String id) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:id, 0)) as text)", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
