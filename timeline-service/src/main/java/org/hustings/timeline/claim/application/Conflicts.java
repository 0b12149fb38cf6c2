package org.hustings.timeline.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.claim.application.PropertyConflicts;
import org.hustings.commons.claim.contract.PropertyConflictList;
import org.hustings.commons.http.MemberEdit;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.application.Survivors;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;
import org.hustings.timeline.claim.contract.ContestedCampaignEvent;
import org.hustings.timeline.claim.part.ClaimedCampaignEvent;

/** Finds what is reported of entries in more than one way. */
@ApplicationScoped
public class Conflicts {

    private final CampaignEventRepository repository;
    private final ContestedEntries contested;
    private final PropertyConflicts properties;
    private final Survivors survivors;
    private final MemberEdit edit;

    Conflicts(
            CampaignEventRepository repository,
            ContestedEntries contested,
            PropertyConflicts properties,
            Survivors survivors,
            MemberEdit edit) {
        this.repository = repository;
        this.contested = contested;
        this.properties = properties;
        this.survivors = survivors;
        this.edit = edit;
    }

    /** All conflicts of an entry that is there for the caller, by property. */
    public PropertyConflictList of(CampaignEventRecord found) {
        var id = new CampaignEventId(found.id());
        var event = repository.find(id).orElseThrow(() -> new CampaignEventNotFound(id));
        return new PropertyConflictList(properties.of(claimed(event)));
    }

    /** The entries of an election of which something is reported in more than one way, each with all its conflicts. */
    public Page<ContestedCampaignEvent> ofElection(String electionId, PageQuery page) {
        var found = contested.of(electionId, page);
        var shown = survivors
                .show(found.items().stream().map(CampaignEventRecord::of).toList())
                .iterator();
        var conflicts = properties.of(found.items().stream().map(this::claimed).toList());
        var items = conflicts.values().stream()
                .map(ofEvent -> new ContestedCampaignEvent(shown.next(), ofEvent))
                // Of an allegation nobody claims the kind, whatever was claimed of it before.
                .filter(item -> !item.conflicts().isEmpty())
                .toList();
        return new Page<>(items, found.next(), found.prev());
    }

    private ClaimedCampaignEvent claimed(CampaignEvent event) {
        return ClaimedCampaignEvent.read(event, edit);
    }
}
