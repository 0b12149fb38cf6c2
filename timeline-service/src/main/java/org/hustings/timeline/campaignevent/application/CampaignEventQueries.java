package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.electioncopy.KnownElections;

/** Reads of the timeline. What is not published, or belongs to an election that is not, is there for roles only. */
@ApplicationScoped
public class CampaignEventQueries {

    private static final KeyType<Integer> PRECISION = new KeyType<>(Object::toString, Integer::valueOf);

    private static final Sort<CampaignEvent> OLDEST_FIRST = Sort.<CampaignEvent>named("oldest")
            .ascending(
                    "e.position.startsAt",
                    KeyType.INSTANT,
                    event -> event.position().startsAt())
            .ascending(
                    "e.position.precision", PRECISION, event -> event.position().precision())
            .ascending("e.id.value", KeyType.UUID, event -> event.id().value());

    private static final Sort<CampaignEvent> NEWEST_FIRST = Sort.<CampaignEvent>named("newest")
            .descending(
                    "e.position.startsAt",
                    KeyType.INSTANT,
                    event -> event.position().startsAt())
            .descending(
                    "e.position.precision", PRECISION, event -> event.position().precision())
            .descending("e.id.value", KeyType.UUID, event -> event.id().value());

    private static final String VISIBLE = """
            from CampaignEvent e join ElectionCopy election on election.id = e.electionId
            where e.id = :id and (:drafts = true or (e.draft = false and election.draft = false))
            """;

    private final EntityManager entities;
    private final KnownElections elections;
    private final RevisionHistory history;
    private final Caller caller;
    private final Survivors survivors;

    CampaignEventQueries(
            EntityManager entities,
            KnownElections elections,
            RevisionHistory history,
            Caller caller,
            Survivors survivors) {
        this.entities = entities;
        this.history = history;
        this.elections = elections;
        this.caller = caller;
        this.survivors = survivors;
    }

    /** The timeline of an election, or its manual part, as far as the caller may see it. */
    public Page<CampaignEventRecord> timeline(String electionId, TimelineFilter filter, PageQuery page) {
        elections.forCaller(electionId);
        var sort = filter.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST;
        var found =
                page.page(sort, keyset -> entries(electionId, filter, keyset)).map(CampaignEventRecord::of);
        return new Page<>(survivors.show(found.items()), found.next(), found.prev());
    }

    /** One campaign event. */
    public CampaignEventRecord get(CampaignEventId id) {
        return entities.createQuery("select e " + VISIBLE, CampaignEvent.class)
                .setParameter("id", id)
                .setParameter("drafts", caller.mayReadDrafts())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .findFirst()
                .map(CampaignEventRecord::of)
                .map(survivors::show)
                .orElseThrow(() -> new CampaignEventNotFound(id));
    }

    /** What happened to one campaign event, newest first. */
    public RevisionPage revisions(CampaignEventId id, PageQuery page) {
        var event = get(id);
        return history.page(CampaignEventRevisions.AGGREGATE, event.id().toString(), caller.mayReadDrafts(), page);
    }

    private List<CampaignEvent> entries(String electionId, TimelineFilter filter, Keyset keyset) {
        var where = new StringBuilder("e.electionId = :electionId");
        if (!caller.mayReadDrafts()) {
            where.append(" and e.draft = false");
        }
        if (filter.kind() != null) {
            where.append(" and e.kind = :kind");
        }
        if (filter.origin() != null) {
            where.append(" and e.origin = :origin");
        }
        var query = entities.createQuery(
                        "select e from CampaignEvent e where %s and %s order by %s"
                                .formatted(where, keyset.where(), keyset.orderBy()),
                        CampaignEvent.class)
                .setParameter("electionId", electionId)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.origin() != null) {
            query.setParameter("origin", filter.origin());
        }
        return keyset.bind(query).getResultList();
    }
}
