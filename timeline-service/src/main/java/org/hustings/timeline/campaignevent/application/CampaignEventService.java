package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.timeline.campaignevent.contract.CampaignEventPatch;
import org.hustings.timeline.campaignevent.contract.NewCampaignEvent;
import org.hustings.timeline.campaignevent.contract.ShownCampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;
import org.hustings.timeline.electioncopy.KnownElections;

/**
 * What editors do with campaign events.
 *
 * <p>What a request refers to is looked up before the transaction begins: another service may have to be asked, and
 * a database connection must not wait for that.
 */
@ApplicationScoped
public class CampaignEventService {

    private final KnownElections elections;
    private final References references;
    private final Entries entries;
    private final CampaignEventRepository repository;
    private final Survivors survivors;

    CampaignEventService(
            KnownElections elections,
            References references,
            Entries entries,
            CampaignEventRepository repository,
            Survivors survivors) {
        this.elections = elections;
        this.references = references;
        this.entries = entries;
        this.repository = repository;
        this.survivors = survivors;
    }

    /** Adds a campaign event to an election. */
    public ShownCampaignEvent create(String electionId, NewCampaignEvent event) {
        elections.forCaller(electionId);
        references.check(electionId, event.whoTakesPart(), List.of());
        return survivors.show(entries.record(electionId, event));
    }

    /** Changes a campaign event by what {@code change} makes of it. */
    public ShownCampaignEvent update(
            CampaignEventId id, ExpectedVersion expected, UnaryOperator<CampaignEventPatch> change) {
        var current = repository.find(id).orElseThrow(() -> new CampaignEventNotFound(id));
        expected.check(current.version());
        var next = change.apply(CampaignEventPatch.of(current));
        references.check(
                current.electionId(), next.whoTakesPart(), current.content().participants());
        return survivors.show(entries.revise(id, expected, next));
    }

    /** Deletes a draft. */
    public void delete(CampaignEventId id, ExpectedVersion expected) {
        entries.delete(id, expected);
    }
}
