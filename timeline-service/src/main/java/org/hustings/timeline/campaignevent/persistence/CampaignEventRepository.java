package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;

/** The entries as their rules need them: one at a time, to be changed. */
@ApplicationScoped
public class CampaignEventRepository {

    private final EntityManager entities;

    CampaignEventRepository(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<CampaignEvent> find(CampaignEventId id) {
        return Optional.ofNullable(entities.find(CampaignEvent.class, id));
    }

    /** Waits for whoever changes the entry now: a change that comes from a topic has no caller who could try again. */
    public Optional<CampaignEvent> findAndLock(CampaignEventId id) {
        return Optional.ofNullable(entities.find(CampaignEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same for several at once. */
    public void lockAll(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery("from CampaignEvent where id.value in :ids order by id.value", CampaignEvent.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** All entries of an election, none a reply any more, so that they can go in any order. */
    public List<CampaignEvent> detachAllOf(String electionId) {
        entities.createNativeQuery("update campaign_event set in_reply_to = null where election_id = :electionId")
                .setParameter("electionId", electionId)
                .executeUpdate();
        return entities.createQuery("from CampaignEvent where electionId = :electionId", CampaignEvent.class)
                .setParameter("electionId", electionId)
                .getResultList();
    }

    /** The editors' entries in which a person takes part, by id. */
    public List<CampaignEventId> manualOnesWith(UUID person) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id from campaign_event
                        where origin = 'MANUAL' and content -> 'participants' @> cast(:participant as jsonb) order by id
                        """, UUID.class)
                .setParameter("participant", "[{\"personId\": \"%s\"}]".formatted(person))
                .getResultStream()
                .map(CampaignEventId::new)
                .toList();
    }

    public void add(CampaignEvent event) {
        entities.persist(event);
        entities.flush();
    }

    public void remove(CampaignEvent event) {
        entities.remove(event);
        entities.flush();
    }

    /** Sends pending changes to the database, which raises the version that events carry. */
    public void flush() {
        entities.flush();
    }
}
