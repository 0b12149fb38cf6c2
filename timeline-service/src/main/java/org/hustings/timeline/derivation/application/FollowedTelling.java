package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /**
     * Tells what happened to these, for the first time or anew.
     *
     * @param isToTell whether a change that is not told yet may be told
     * @param content what the entry of a change says
     */
    void settle(
            String electionId,
            Collection<UUID> subjects,
            Predicate<FollowedChange> isToTell,
            Function<FollowedChange, Content> content) {
        var told = told(electionId, subjects);
        entries.lock(told.values());
        for (var change : changes.of(subjects)) {
            var entry = told.get(FollowedEntry.Id.of(electionId, change));
            if (entry != null) {
                entries.retell(new CampaignEventId(entry), change.derivedFrom(), content.apply(change));
            } else if (isToTell.test(change)) {
                tell(electionId, change, content.apply(change));
            }
        }
    }

    void letGo() {
        entries.letGo();
    }

    private Map<FollowedEntry.Id, UUID> told(String electionId, Collection<UUID> subjects) {
        return changes.entries(electionId, subjects).stream()
                .collect(Collectors.toMap(FollowedEntry::id, FollowedEntry::entryId));
    }

    private void tell(String electionId, FollowedChange change, Content content) {
        var entry = entries.derive(electionId, change.derivedFrom(), content);
        changes.told(new FollowedEntry(FollowedEntry.Id.of(electionId, change), entry.id()));
    }
}
