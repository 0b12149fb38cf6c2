package org.hustings.timeline.candidatecopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The copies of candidates. */
@ApplicationScoped
public class CandidateCopies {

    private static final String PUT = """
            insert into candidate_copy (id, election_id, ballot_name, draft, person_id, merged_into, version)
            values (:id, :electionId, :ballotName, :draft, cast(:personId as uuid), cast(:mergedInto as uuid), :version)
            on conflict (id) do update set election_id = excluded.election_id, ballot_name = excluded.ballot_name,
                draft = excluded.draft, person_id = excluded.person_id, merged_into = excluded.merged_into,
                version = excluded.version
            where excluded.version >= candidate_copy.version
            """;

    /** The release before did not keep the person, so an event that is read again adds it, however old it is. */
    private static final String ADD_PERSON = """
            update candidate_copy set person_id = cast(:personId as uuid) where id = :id and person_id is null
            """;

    private final EntityManager entities;

    CandidateCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the candidates that are known, in one query. */
    public List<CandidateCopy> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from CandidateCopy where id in :ids", CandidateCopy.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * An election's published candidates that are one of these, that show instead of one of these, or that are one of
     * these people.
     */
    public List<CandidateCopy> published(String electionId, Collection<UUID> ids, Collection<UUID> people) {
        return ids.isEmpty() && people.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                from CandidateCopy where electionId = :electionId and not draft
                                    and (id in :ids or personId in :people or id in (
                                        select named.mergedInto from CandidateCopy named where named.id in :ids))
                                """, CandidateCopy.class)
                        .setParameter("electionId", electionId)
                        .setParameter("ids", ids)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** Those that were merged into a candidacy. */
    public List<UUID> mergedInto(UUID survivor) {
        return entities.createQuery("select id from CandidateCopy where mergedInto = :survivor", UUID.class)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    /** The elections in which any of the people stand. */
    public Set<String> electionsOf(Collection<UUID> people) {
        return entities.createQuery(
                        "select distinct electionId from CandidateCopy where personId in :people", String.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Keeps the candidate, unless a newer copy is held.
     *
     * @return whether none is; an answer to a question may have brought what the topic brings only now
     */
    @Transactional
    public boolean put(CandidateCopy candidate) {
        var kept = entities.createNativeQuery(PUT)
                .setParameter("id", candidate.id())
                .setParameter("electionId", candidate.electionId())
                .setParameter("ballotName", candidate.ballotName())
                .setParameter("draft", candidate.isDraft())
                .setParameter("personId", text(candidate.personId()))
                .setParameter("mergedInto", text(candidate.mergedInto()))
                .setParameter("version", candidate.version())
                .executeUpdate();
        if (kept == 0) {
            entities.createNativeQuery(ADD_PERSON)
                    .setParameter("id", candidate.id())
                    .setParameter("personId", text(candidate.personId()))
                    .executeUpdate();
        }
        return kept == 1;
    }

    /** Forgets a draft that was deleted. */
    @Transactional
    public void remove(UUID id) {
        entities.createNativeQuery("delete from candidate_copy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
