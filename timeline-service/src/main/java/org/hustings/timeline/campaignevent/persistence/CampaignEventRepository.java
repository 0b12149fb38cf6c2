package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;

/** The entries as their rules need them: one at a time, to be changed. */
@ApplicationScoped
public class CampaignEventRepository {

    /** Another number than the consumers of the topics have, who take turns of their own. */
    private static final String TURN = "select cast(pg_advisory_xact_lock(hashtextextended(%s, 1)) as text) %s";

    private static final String ANSWERED = """
            with recursive chain (id) as (
                select cast(:answered as uuid)
                union
                select event.in_reply_to from campaign_event event join chain on event.id = chain.id
                where event.in_reply_to is not null)
            select exists (select from chain where id = :id)
            """;

    private static final String DUE = """
            select e from CampaignEvent e
            where e.id = :id and e.draft = true and e.embargo.publishAt <= :now and e.embargo.scheduledBy = :scheduledBy
                and not exists (
                    select 1 from CampaignEvent answered
                    where answered.id.value = e.inReplyTo and answered.draft = true)
            """;

    private static final int AT_ONCE = 100;

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

    /**
     * Waits until nobody else changes what replies to what in the election, or when that appears, until the end of the
     * transaction. To be asked before anything is read that is to be decided on.
     */
    public void takeTurn(String electionId) {
        entities.createNativeQuery(TURN.formatted(":electionId", ""), String.class)
                .setParameter("electionId", electionId)
                .getResultList();
    }

    /** The same for the election of an entry. */
    public void takeTurn(CampaignEventId id) {
        entities.createNativeQuery(TURN.formatted("election_id", "from campaign_event where id = :id"), String.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Whether what an entry answers answers it in turn, through however many others. */
    public boolean isAnsweredBy(UUID id, UUID answered) {
        return entities.unwrap(Session.class)
                .createNativeQuery(ANSWERED, Boolean.class)
                .setParameter("id", id)
                .setParameter("answered", answered)
                .getSingleResult();
    }

    /** The replies to an entry. */
    public List<CampaignEvent> repliesTo(CampaignEvent event) {
        return entities.createQuery(
                        "from CampaignEvent where electionId = :electionId and inReplyTo = :id", CampaignEvent.class)
                .setParameter("electionId", event.electionId())
                .setParameter("id", event.id().value())
                .getResultList();
    }

    /** A draft whose time has come, if nobody else is at it. */
    public Optional<CampaignEvent> findDue(CampaignEventId id, String scheduledBy, Instant now) {
        return entities.createQuery(DUE, CampaignEvent.class)
                .setParameter("id", id)
                .setParameter("scheduledBy", scheduledBy)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }

    /** Lets none of an election's entries be a reply any more, so that they can go in any order. */
    public void detachAllOf(String electionId) {
        entities.createNativeQuery("""
                        update campaign_event set in_reply_to = null
                        where election_id = :electionId and in_reply_to is not null
                        """).setParameter("electionId", electionId).executeUpdate();
    }

    /** Some of an election's entries, as many as can be held at once. */
    public List<CampaignEvent> lockSomeOf(String electionId) {
        return entities.createQuery("from CampaignEvent where electionId = :electionId", CampaignEvent.class)
                .setParameter("electionId", electionId)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Removes entries in one statement. */
    public void removeAll(List<CampaignEvent> some) {
        letGo();
        entities.createQuery("delete from CampaignEvent where id.value in :ids")
                .setParameter(
                        "ids", some.stream().map(event -> event.id().value()).toList())
                .executeUpdate();
    }

    /** The editors' entries in which any of the people takes part, or once did, by id. */
    public List<CampaignEventId> manualOnesThatNamed(Collection<UUID> people) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select distinct event.id from timeline_named named join campaign_event event on event.id = named.id
                        where named.participant_id in (:people) and event.origin = 'MANUAL' order by event.id
                        """, UUID.class)
                .setParameterList("people", people)
                .getResultStream()
                .map(CampaignEventId::new)
                .toList();
    }

    public void add(CampaignEvent event) {
        entities.persist(event);
    }

    public void remove(CampaignEvent event) {
        entities.remove(event);
        entities.flush();
    }

    /**
     * Sends pending changes to the database and forgets what was read: all that is held is looked through each time that
     * changes are sent, so work that goes on and on must not hold ever more.
     */
    public void letGo() {
        entities.flush();
        entities.clear();
    }

    /** Sends pending changes to the database, which raises the version that events carry. */
    public void flush() {
        entities.flush();
    }
}
