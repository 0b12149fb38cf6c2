package org.hustings.timeline.derivation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.timeline.derivation.domain.FollowedChange;
import org.hustings.timeline.derivation.domain.FollowedEntry;

/** What happened to endorsements and post holdings, and the entries that tell it. */
@ApplicationScoped
public class FollowedChanges {

    private final EntityManager entities;

    FollowedChanges(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a change, unless it is there already: a topic may be read again from its start. */
    public void add(FollowedChange change) {
        if (entities.find(FollowedChange.class, change.id()) == null) {
            entities.persist(change);
        }
    }

    /** From now on the entry tells the change in the election. */
    public void told(FollowedEntry entry) {
        entities.persist(entry);
    }

    /** What happened to endorsements or to post holdings, in the order of the topic. */
    public List<FollowedChange> of(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from FollowedChange where subjectId in :subjects order by position, id.eventId",
                                FollowedChange.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    /** The entries of an election that tell what happened to any of them. */
    public List<FollowedEntry> entries(String electionId, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select entry from FollowedEntry entry join FollowedChange change
                                    on change.id.topic = entry.id.topic and change.id.eventId = entry.id.eventId
                                where entry.id.electionId = :electionId and change.subjectId in :subjects
                                """, FollowedEntry.class)
                        .setParameter("electionId", electionId)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    /** The entries that tell what happened to any of them, in all elections. */
    public Set<UUID> entryIds(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : ids(entities.createQuery("""
                                select entry.entryId from FollowedEntry entry join FollowedChange change
                                    on change.id.topic = entry.id.topic and change.id.eventId = entry.id.eventId
                                where change.subjectId in :subjects
                                """, UUID.class)
                        .setParameter("subjects", subjects)
                        .getResultList());
    }

    /** The endorsements of published candidates of an election that have a change which no entry tells. */
    public Set<UUID> untoldEndorsements(String electionId) {
        return ids(entities.createQuery("""
                        select distinct change.subjectId from FollowedChange change
                            join EndorsementCopy endorsement on endorsement.id = change.subjectId
                            join CandidateCopy candidate on candidate.id = endorsement.candidateId
                        where endorsement.electionId = :electionId and candidate.draft = false
                            and not exists (
                                select 1 from FollowedEntry entry
                                where entry.id.electionId = :electionId and entry.id.topic = change.id.topic
                                    and entry.id.eventId = change.id.eventId)
                        """, UUID.class)
                .setParameter("electionId", electionId)
                .getResultList());
    }

    /** The post holdings of which entries of the election tell. */
    public Set<UUID> toldHoldings(String electionId) {
        return ids(entities.createQuery("""
                        select distinct change.subjectId from FollowedEntry entry join FollowedChange change
                            on change.id.topic = entry.id.topic and change.id.eventId = entry.id.eventId
                        where entry.id.electionId = :electionId and change.type = HOLDING_STATUS
                        """, UUID.class)
                .setParameter("electionId", electionId)
                .getResultList());
    }

    /** The elections whose entries tell what happened to any of them. */
    public Set<String> electionsOf(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : entities.createQuery("""
                                select distinct entry.id.electionId from FollowedEntry entry join FollowedChange change
                                    on change.id.topic = entry.id.topic and change.id.eventId = entry.id.eventId
                                where change.subjectId in :subjects
                                """, String.class)
                        .setParameter("subjects", subjects)
                        .getResultStream()
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<UUID> ids(List<UUID> ids) {
        return new TreeSet<>(ids);
    }
}
