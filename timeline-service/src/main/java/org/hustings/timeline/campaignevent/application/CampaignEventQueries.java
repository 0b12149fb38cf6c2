package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.jpa.HibernateHints;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.contract.ShownCampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;

/** Reads of single entries. What is not published, or belongs to an election that is not, is there for roles only. */
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

    CampaignEventQueries(EntityManager entities, RevisionHistory history, Caller caller, Survivors survivors) {
        this.entities = entities;
        this.history = history;
        this.caller = caller;
        this.survivors = survivors;
    }

    /** One campaign event. */
    public CampaignEventRecord get(CampaignEventId id) {
        return shown(id).record();
    }

    /** The same with its entity tag. */
    public ShownCampaignEvent shown(CampaignEventId id) {
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
