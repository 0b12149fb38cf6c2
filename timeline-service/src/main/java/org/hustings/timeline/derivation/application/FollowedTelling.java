package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.derivation.domain.FollowedChange;
import org.hustings.timeline.derivation.domain.FollowedEntry;
import org.hustings.timeline.derivation.persistence.FollowedChanges;

/** Tells what happened to endorsements and post holdings by one entry for each change and election. */
@ApplicationScoped
class FollowedTelling {

    private final FollowedChanges changes;
    private final Entries entries;

    FollowedTelling(FollowedChanges changes, Entries entries) {
        this.changes = changes;
        this.entries = entries;
    }

    /** The entries of an election that tell what happened to any of the subjects, by the change that they tell. */
    Map<FollowedEntry.Id, UUID> told(String electionId, Collection<UUID> subjects) {
        var told = new HashMap<FollowedEntry.Id, UUID>();
        changes.entries(electionId, subjects).forEach(entry -> told.put(entry.id(), entry.entryId()));
        return told;
    }

    void letGo() {
        entries.letGo();
    }

    void lock(Collection<UUID> told) {
        entries.lock(told);
    }

    void tell(String electionId, FollowedChange change, Content content) {
        var entry = entries.derive(electionId, change.derivedFrom(), content);
        changes.told(new FollowedEntry(FollowedEntry.Id.of(electionId, change), entry.id()));
    }

    void retell(UUID entry, FollowedChange change, Content content) {
        entries.retell(new CampaignEventId(entry), change.derivedFrom(), content);
    }
}
