package org.hustings.timeline.derivation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.timeline.derivation.domain.SourceChange;
import org.hustings.timeline.derivation.domain.StoredOccurrence;

/** The changes that entries tell or will tell. */
@ApplicationScoped
public class SourceChanges {

    private final EntityManager entities;

    SourceChanges(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a change, unless it is there already: events are read again to complete what an older release kept. */
    public void add(SourceChange change) {
        if (entities.find(SourceChange.class, change.id()) == null) {
            entities.persist(change);
        }
    }

    /** The first changes of a published election that wait no longer: those of itself and of its published candidates. */
    public List<SourceChange> ready(String electionId, int most) {
        return entities.createQuery("""
                        from SourceChange change
                        where change.subject.electionId = :electionId and change.entryId is null
                            and (change.subject.candidateId is null or exists (
                                select 1 from CandidateCopy candidate
                                where candidate.id = change.subject.candidateId and candidate.draft = false))
                        order by change.id.topic, change.position
                        """, SourceChange.class)
                .setParameter("electionId", electionId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The result that an election's result entry tells; of several, the last recorded. */
    public Optional<SourceChange> toldResult(String electionId) {
        return entities.createQuery("""
                        from SourceChange change
                        where change.subject.electionId = :electionId and change.type = :result
                            and change.entryId is not null
                        order by change.subject.version desc
                        """, SourceChange.class)
                .setParameter("electionId", electionId)
                .setParameter("result", StoredOccurrence.RESULT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The changes of candidates that entries tell. */
    public List<SourceChange> toldOf(Collection<UUID> candidates) {
        return entities.createQuery(
                        "from SourceChange where subject.candidateId in :candidates and entryId is not null",
                        SourceChange.class)
                .setParameter("candidates", candidates)
                .getResultList();
    }

    /** All changes of a candidate, told or not. */
    public List<SourceChange> allOf(UUID candidateId) {
        return entities.createQuery("from SourceChange where subject.candidateId = :candidateId", SourceChange.class)
                .setParameter("candidateId", candidateId)
                .getResultList();
    }

    /** Forgets the changes of a draft election that was deleted. */
    public void removeAllOf(String electionId) {
        entities.createQuery("delete from SourceChange where subject.electionId = :electionId")
                .setParameter("electionId", electionId)
                .executeUpdate();
    }

    /** Forgets the changes of a draft candidate that was deleted. */
    public void removeAllOf(UUID candidateId) {
        entities.createQuery("delete from SourceChange where subject.candidateId = :candidateId")
                .setParameter("candidateId", candidateId)
                .executeUpdate();
    }
}
