package org.hustings.timeline.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.application.ChronologicalOrder;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.electioncopy.KnownElections;

/** The entries of which anything is claimed in more than one way, as far as the caller may see them. */
@ApplicationScoped
class ContestedEntries {

    private static final String CONTESTED = """
            select e.* from campaign_event e
            where e.election_id = :electionId and e.contested and (not e.draft or :drafts) and %s order by %s
            """;

    private final KnownElections elections;
    private final EntityManager entities;
    private final Caller caller;

    ContestedEntries(KnownElections elections, EntityManager entities, Caller caller) {
        this.elections = elections;
        this.entities = entities;
        this.caller = caller;
    }

    /** Those of an election, in chronological order. */
    Page<CampaignEvent> of(String electionId, PageQuery page) {
        elections.forCaller(electionId);
        return page.page(ChronologicalOrder.OLDEST_FIRST, keyset -> read(electionId, keyset));
    }

    @SuppressWarnings("unchecked") // entries are what the query selects
    private List<CampaignEvent> read(String electionId, Keyset keyset) {
        var query = entities.createNativeQuery(
                        CONTESTED.formatted(keyset.where(), keyset.orderBy()), CampaignEvent.class)
                .setParameter("electionId", electionId)
                .setParameter("drafts", caller.mayReadDrafts())
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        return keyset.bind(query).getResultList();
    }
}
