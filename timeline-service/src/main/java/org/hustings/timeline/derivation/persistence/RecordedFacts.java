package org.hustings.timeline.derivation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.timeline.derivation.domain.RecordedFact;

/** The facts that entries tell or will tell. */
@ApplicationScoped
public class RecordedFacts {

    private final EntityManager entities;

    RecordedFacts(EntityManager entities) {
        this.entities = entities;
    }

    public void add(RecordedFact fact) {
        entities.persist(fact);
    }

    public Optional<RecordedFact> find(RecordedFact.Id id) {
        return Optional.ofNullable(entities.find(RecordedFact.class, id));
    }

    /** Those of an election's own record. */
    public List<RecordedFact> ofElection(String electionId) {
        return entities.createQuery(
                        "from RecordedFact where id.electionId = :electionId and candidateId is null",
                        RecordedFact.class)
                .setParameter("electionId", electionId)
                .getResultList();
    }

    /** Those of a candidate's record. */
    public List<RecordedFact> ofCandidate(UUID candidateId) {
        return entities.createQuery("from RecordedFact where candidateId = :candidateId", RecordedFact.class)
                .setParameter("candidateId", candidateId)
                .getResultList();
    }

    /** The first of a published election that no entry tells as they are: its own and its published candidates'. */
    public List<RecordedFact> toTell(String electionId, int most) {
        return entities.createQuery("""
                        from RecordedFact fact
                        where fact.id.electionId = :electionId and fact.toldVersion < fact.origin.version
                            and (fact.entryId is not null or not fact.isVoid)
                            and (fact.candidateId is null or exists (
                                select 1 from CandidateCopy candidate
                                where candidate.id = fact.candidateId and candidate.draft = false))
                        order by fact.origin.happenedAt, fact.id.fact
                        """, RecordedFact.class)
                .setParameter("electionId", electionId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of candidates that entries tell. */
    public List<RecordedFact> toldOf(Collection<UUID> candidates) {
        return entities.createQuery(
                        "from RecordedFact where candidateId in :candidates and entryId is not null",
                        RecordedFact.class)
                .setParameter("candidates", candidates)
                .getResultList();
    }

    /** Forgets the facts of a draft election that was deleted. */
    public void removeAllOf(String electionId) {
        entities.createQuery("delete from RecordedFact where id.electionId = :electionId")
                .setParameter("electionId", electionId)
                .executeUpdate();
    }

    /** Forgets the facts of a draft candidate that was deleted. */
    public void removeAllOf(UUID candidateId) {
        entities.createQuery("delete from RecordedFact where candidateId = :candidateId")
                .setParameter("candidateId", candidateId)
                .executeUpdate();
    }
}
