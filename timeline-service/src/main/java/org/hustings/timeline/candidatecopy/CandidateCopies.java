package org.hustings.timeline.candidatecopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The copies of candidates. */
@ApplicationScoped
public class CandidateCopies {

    private static final String PUT = """
            insert into candidate_copy (id, election_id, ballot_name, draft, version)
            values (:id, :electionId, :ballotName, :draft, :version)
            on conflict (id) do update set election_id = excluded.election_id, ballot_name = excluded.ballot_name,
                draft = excluded.draft, version = excluded.version
            where excluded.version > candidate_copy.version
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

    /** The names under which an election's published candidates stand. */
    public Map<UUID, String> publishedNames(String electionId) {
        return entities.createQuery(
                        "from CandidateCopy where electionId = :electionId and not draft", CandidateCopy.class)
                .setParameter("electionId", electionId)
                .getResultStream()
                .collect(Collectors.toMap(CandidateCopy::id, CandidateCopy::ballotName));
    }

    /** Keeps what is newer than the copy held. */
    @Transactional
    public void put(CandidateCopy candidate) {
        entities.createNativeQuery(PUT)
                .setParameter("id", candidate.id())
                .setParameter("electionId", candidate.electionId())
                .setParameter("ballotName", candidate.ballotName())
                .setParameter("draft", candidate.isDraft())
                .setParameter("version", candidate.version())
                .executeUpdate();
    }

    /** Forgets a draft that was deleted. */
    @Transactional
    public void remove(UUID id) {
        entities.createNativeQuery("delete from candidate_copy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
