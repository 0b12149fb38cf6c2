package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.jpa.HibernateHints;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;

/** Reads of the timeline. What is not published, or belongs to an election that is not, is there for roles only. */
@ApplicationScoped
public class CampaignEventQueries {

    private static final String VISIBLE = """
            from CampaignEvent e join ElectionCopy election on election.id = e.electionId
            where e.id = :id and (:drafts = true or (e.draft = false and election.draft = false))
            """;

    private final EntityManager entities;
    private final RevisionHistory history;
    private final Caller caller;
    private final Survivors survivors;
    private final TimelineReader timelines;

    CampaignEventQueries(
            EntityManager entities,
            RevisionHistory history,
            Caller caller,
            Survivors survivors,
            TimelineReader timelines) {
        this.entities = entities;
        this.history = history;
        this.caller = caller;
        this.survivors = survivors;
        this.timelines = timelines;
    }

    /**
     * A page of a timeline, as far as the caller may see it. With several filters at once it may hold fewer entries than
     * asked for, or none, and have a neighbour all the same.
     */
    public Page<CampaignEventRecord> timeline(TimelineScope scope, TimelineFilter filter, PageQuery page) {
        return timelines.page(scope, filter, page);
    }

    /**
     * All entries of a timeline that the filter leaves, in its order, as far as the caller may see them. Each time some
     * are asked for, they are read then; no transaction is held in between. At the end there are none.
     */
    public Supplier<List<CampaignEventRecord>> walk(TimelineScope scope, TimelineFilter filter) {
        return timelines.walk(scope, filter);
    }

    /** Equal texts as long as no entry that the filter leaves, and no candidate of its election, becomes another. */
    public String state(TimelineScope scope, TimelineFilter filter) {
        return timelines.state(scope, filter);
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
}
