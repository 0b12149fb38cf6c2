package org.hustings.timeline.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.claim.application.PropertyConflicts;
import org.hustings.commons.http.MemberEdit;
import org.hustings.timeline.campaignevent.application.Replies;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;
import org.hustings.timeline.claim.part.ClaimedCampaignEvent;

/** Entries as the mechanism of claims sees them, locked for the rest of the caller's transaction. */
@ApplicationScoped
class ClaimedEntries {

    private final CampaignEventRepository repository;
    private final CampaignEventRevisions revisions;
    private final Replies replies;
    private final PropertyConflicts conflicts;
    private final MemberEdit edit;

    ClaimedEntries(
            CampaignEventRepository repository,
            CampaignEventRevisions revisions,
            Replies replies,
            PropertyConflicts conflicts,
            MemberEdit edit) {
        this.repository = repository;
        this.revisions = revisions;
        this.replies = replies;
        this.conflicts = conflicts;
        this.edit = edit;
    }

    /** The entry that claims are about. */
    ClaimedCampaignEvent lock(CampaignEventId id) {
        // A date that is claimed may be too late for what answers the entry, so it waits for the turn of all that
        // changes one.
        repository.takeTurn(id);
        var event = repository.findAndLock(id).orElseThrow(() -> new CampaignEventNotFound(id));
        var change = event.derivedFrom();
        if (change != null) {
            throw new ClaimsOfChange(id, change);
        }
        return new ClaimedCampaignEvent(event, edit, shown -> replies.checkRevision(event, event.publication(), shown));
    }

    /** Stores what claims make of the entry, with the revision that tells of it. */
    void keep(ClaimedCampaignEvent record, ClaimEvent event) {
        record.tell(!conflicts.of(record).isEmpty());
        repository.flush();
        revisions.append(event, record.event());
    }
}
