package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.candidatecopy.CandidateNotFound;
import org.hustings.timeline.personcopy.PersonNotFound;

/**
 * Tells by which ids someone may be named among those who take part: of all records that were united with the one
 * asked for, whichever of them that is. What is not published leads nobody without a role any further.
 */
@ApplicationScoped
class Participations {

    private static final String CANDIDATE = """
            with asked as (
                select coalesce(merged_into, id) as id from candidate_copy where id = :id and (not draft or :drafts))
            select c.id from candidate_copy c join asked on c.id = asked.id or c.merged_into = asked.id
            """;

    private static final String PERSON = """
            with family as (
                select same.id from person_copy asked join person_copy same on same.root_id = asked.root_id
                where asked.id = :id and (not asked.draft or :drafts))
            select id from family
            union all
            select c.id from candidate_copy c join family on c.person_id = family.id where not c.draft or :drafts
            """;

    private final EntityManager entities;
    private final Caller caller;

    Participations(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** A candidate's ids; fails with 404 where it is not there for the caller. */
    Set<UUID> ofCandidate(UUID id) {
        var ids = list(CANDIDATE, id);
        if (ids.isEmpty()) {
            throw new CandidateNotFound(id);
        }
        return new HashSet<>(ids);
    }

    /** The ids of a person and of all candidacies of the person; fails with 404 where it is not there for the caller. */
    Set<UUID> ofPerson(UUID id) {
        var ids = list(PERSON, id);
        if (ids.isEmpty()) {
            throw new PersonNotFound(id);
        }
        return new HashSet<>(ids);
    }

    /** The ids of someone of whom it is not known whether it is a candidate, a person or an organisation. */
    Set<UUID> of(UUID id) {
        var ids = new HashSet<>(list(CANDIDATE, id));
        if (ids.isEmpty()) {
            ids.addAll(list(PERSON, id));
        }
        ids.add(id);
        return ids;
    }

    private List<UUID> list(String query, UUID id) {
        return entities.unwrap(Session.class)
                .createNativeQuery(query, UUID.class)
                .setParameter("id", id)
                .setParameter("drafts", caller.mayReadDrafts())
                .getResultList();
    }
}
