package org.hustings.timeline.derivation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hustings.timeline.derivation.domain.EndorsementCopy;

/** The copies of published endorsements. */
@ApplicationScoped
public class EndorsementCopies {

    private final EntityManager entities;

    EndorsementCopies(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<EndorsementCopy> find(UUID id) {
        return Optional.ofNullable(entities.find(EndorsementCopy.class, id));
    }

    public List<EndorsementCopy> find(Collection<UUID> ids) {
        return list("id in :ids", ids);
    }

    /** Those of an election that are of one of the candidacies or by one of the people. */
    public List<EndorsementCopy> naming(String electionId, Collection<UUID> candidates, Collection<UUID> people) {
        return entities.createQuery("""
                        from EndorsementCopy where electionId = :electionId
                            and (candidateId in :candidates or personId in :people)
                        """, EndorsementCopy.class)
                .setParameter("electionId", electionId)
                .setParameter("candidates", candidates)
                .setParameter("people", people)
                .getResultList();
    }

    /** Those by any of the people, in all elections. */
    public List<EndorsementCopy> byPeople(Collection<UUID> people) {
        return list("personId in :ids", people);
    }

    /** Those by any of the organisations, in all elections. */
    public List<EndorsementCopy> byOrganisations(Collection<UUID> organisations) {
        return list("organisationId in :ids", organisations);
    }

    /** Forgets those of a draft election that was deleted; what happened to them goes along. */
    public void removeAllOf(String electionId) {
        remove("electionId = :id", electionId);
    }

    /** Forgets those of a draft candidate that was deleted. */
    public void removeAllOf(UUID candidateId) {
        remove("candidateId = :id", candidateId);
    }

    private void remove(String which, Object id) {
        entities.createQuery("delete from FollowedChange where subjectId in (select id from EndorsementCopy where %s)"
                        .formatted(which))
                .setParameter("id", id)
                .executeUpdate();
        entities.createQuery("delete from EndorsementCopy where " + which)
                .setParameter("id", id)
                .executeUpdate();
    }

    public void add(EndorsementCopy endorsement) {
        entities.persist(endorsement);
    }

    private List<EndorsementCopy> list(String which, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from EndorsementCopy where " + which, EndorsementCopy.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
