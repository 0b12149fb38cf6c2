package org.hustings.timeline.derivation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hustings.timeline.derivation.domain.HoldingCopy;

/** The copies of post holdings. */
@ApplicationScoped
public class HoldingCopies {

    /** A candidacy is of a person and of all who were merged into that person. */
    private static final String OF_CANDIDATES = """
            with standing as (
                select coalesce(person.root_id, candidate.person_id) as root_id
                from candidate_copy candidate left join person_copy person on person.id = candidate.person_id
                where candidate.election_id = :electionId and not candidate.draft
                    and candidate.merged_into is null and candidate.person_id is not null),
            people as (
                select root_id as id from standing
                union
                select person.id from standing join person_copy person on person.root_id = standing.root_id)
            select holding.id from people join holding_copy holding on holding.person_id = people.id
            where not holding.draft
            """;

    private final EntityManager entities;

    HoldingCopies(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<HoldingCopy> find(UUID id) {
        return Optional.ofNullable(entities.find(HoldingCopy.class, id));
    }

    public List<HoldingCopy> find(Collection<UUID> ids) {
        return list("id in :ids", ids);
    }

    /** The published post holdings of an election's published candidates. */
    public Set<UUID> ofCandidates(String electionId) {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery(OF_CANDIDATES, UUID.class)
                .setParameter("electionId", electionId)
                .getResultList());
    }

    public List<HoldingCopy> ofPeople(Collection<UUID> people) {
        return list("personId in :ids", people);
    }

    /** Those of a post, and those at an organisation. */
    public List<HoldingCopy> at(UUID body) {
        return list("organisationId in :ids or postId in :ids", Set.of(body));
    }

    public void add(HoldingCopy holding) {
        entities.persist(holding);
    }

    /** Forgets a draft that was deleted; what happened to it goes along. */
    public void remove(UUID id) {
        entities.createQuery("delete from FollowedChange where subjectId = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.createQuery("delete from HoldingCopy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<HoldingCopy> list(String which, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from HoldingCopy where " + which, HoldingCopy.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
