package org.hustings.timeline.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hustings.commons.claim.Claims;
import org.hustings.commons.http.MemberEdit;
import org.hustings.commons.revision.Change;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.claim.part.ClaimedCampaignEvent;

/**
 * Holds direct writes to what is claimed, and lets claims go with their entry. It hears of every change in its
 * transaction, whichever command makes it.
 */
@ApplicationScoped
class ClaimGuard {

    private static final String TYPE = "org.hustings.campaign-event.";

    private final Claims claims;
    private final CampaignEventRepository repository;
    private final MemberEdit edit;

    ClaimGuard(Claims claims, CampaignEventRepository repository, MemberEdit edit) {
        this.claims = claims;
        this.repository = repository;
        this.edit = edit;
    }

    /** Fails with 409 if a direct write makes an entry show other than the best claim of a property. */
    void on(@Observes Change change) {
        var about = change.aggregate();
        if (!about.type().equals(CampaignEventRevisions.AGGREGATE)) {
            return;
        }
        var id = CampaignEventId.fromString(about.id());
        switch (change.type()) {
            case TYPE + "changed.v1", TYPE + "published.v1" -> check(id, change.record());
            case TYPE + "deleted.v1" -> claims.forget(ClaimedCampaignEvent.subject(id));
            default -> {}
        }
    }

    /** Of derived entries nothing is claimed, so that nothing need be asked. */
    private void check(CampaignEventId id, Object record) {
        if (record instanceof CampaignEventRecord entry && entry.origin() == CampaignEventOrigin.MANUAL) {
            check(id);
        }
    }

    private void check(CampaignEventId id) {
        var facts = claims.facts(ClaimedCampaignEvent.subject(id));
        if (!facts.isEmpty()) {
            repository.find(id).ifPresent(event -> claims.checkShown(ClaimedCampaignEvent.read(event, edit), facts));
        }
    }
}
