package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.contract.CampaignEventPatch;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.contract.NewCampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.domain.Happening;
import org.hustings.timeline.campaignevent.domain.Publication;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;
import org.hustings.timeline.campaignevent.value.DerivedFrom;

/** Changes entries: each change and its revision are one transaction. */
@ApplicationScoped
@Transactional
public class Entries {

    private final CampaignEventRepository repository;
    private final CampaignEventRevisions revisions;
    private final Replies replies;
    private final Caller caller;
    private final Clock clock;

    Entries(
            CampaignEventRepository repository,
            CampaignEventRevisions revisions,
            Replies replies,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.revisions = revisions;
        this.replies = replies;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds an editor's entry. */
    public CampaignEventRecord record(String electionId, NewCampaignEvent wanted) {
        return record(electionId, wanted.publication(caller.subject()), wanted.content(clock.instant()));
    }

    /** Adds an editor's entry of which it is known what it says. */
    public CampaignEventRecord record(String electionId, Publication publication, Content content) {
        replies.checkNew(electionId, publication, content);
        return add(
                Happening.RECORDED,
                CampaignEvent.record(CampaignEventId.next(), electionId, publication, content, clock.instant()));
    }

    /** Adds the entry that tells a change of the election or of a candidate. */
    public CampaignEventRecord derive(String electionId, DerivedFrom change, Content content) {
        return add(
                Happening.DERIVED,
                CampaignEvent.derive(CampaignEventId.next(), electionId, change, content, clock.instant()));
    }

    /** Takes an editor's changes, if the entry is still as the editor saw it. */
    public CampaignEventRecord revise(CampaignEventId id, ExpectedVersion expected, CampaignEventPatch wanted) {
        return revise(id, expected, event -> wanted.publication(event, caller.subject()), wanted.content());
    }

    /**
     * Lets an entry say something else, if it is still as the editor saw it.
     *
     * @param publication whether the public is to see it, by how it is now
     */
    public CampaignEventRecord revise(
            CampaignEventId id,
            ExpectedVersion expected,
            Function<CampaignEvent, Publication> publication,
            Content next) {
        repository.takeTurn(id);
        var event = get(id);
        expected.check(event.version());
        var wanted = publication.apply(event);
        replies.checkRevision(event, wanted, next);
        return log(event.revise(wanted, next, clock.instant()), event);
    }

    /**
     * Publishes a draft whose time has come, if it still has: another copy may have done so, or its editor has changed
     * their mind.
     *
     * @param scheduledBy who wanted it then
     * @return whether it is published by this
     */
    public boolean release(CampaignEventId id, String scheduledBy) {
        var due = repository.findDue(id, scheduledBy, clock.instant());
        due.ifPresent(event -> log(Optional.of(event.release(clock.instant())), event));
        return due.isPresent();
    }

    /** Forgets what was read of entries that were written, for work that goes on with others. */
    public void letGo() {
        repository.letGo();
    }

    /** Locks entries that are about to be told anew: in one statement, and in one order lest two wait in a circle. */
    public void lock(Collection<UUID> derived) {
        repository.lockAll(derived);
    }

    /** Lets a derived entry tell its change anew. */
    public void retell(CampaignEventId id, DerivedFrom change, Content content) {
        repository.findAndLock(id).ifPresent(event -> log(event.retell(change, content, clock.instant()), event));
    }

    /** Forgets all that derived entries ever said in words; whoever calls tells them anew. */
    public void forgetWords(Collection<UUID> derived) {
        for (var id : new TreeSet<>(derived)) {
            repository.findAndLock(new CampaignEventId(id)).ifPresent(event -> {
                event.forgetEdits();
                revisions.clear(event);
            });
        }
    }

    /** Forgets the names of people who take part in editors' entries, or once did, also in drafts that are gone. */
    public void forgetNamesOf(Set<UUID> people) {
        for (var id : repository.manualOnesThatNamed(people)) {
            repository.findAndLock(id).ifPresent(event -> {
                revisions.clear(event, people);
                log(event.forgetNamesOf(people, clock.instant()), event);
            });
        }
        revisions.clearDeleted(people, clock.instant());
    }

    /** Deletes a draft, if it is still as the editor saw it. */
    public void delete(CampaignEventId id, ExpectedVersion expected) {
        repository.takeTurn(id);
        var event = get(id);
        expected.check(event.version());
        event.checkDeletable();
        remove(event);
    }

    /** Deletes the entries of a draft election that was deleted. */
    public void removeAllOf(String electionId) {
        repository.detachAllOf(electionId);
        var some = repository.lockSomeOf(electionId);
        while (!some.isEmpty()) {
            repository.removeAll(some);
            some.forEach(event -> revisions.append(Happening.DELETED, event, clock.instant()));
            some = repository.lockSomeOf(electionId);
        }
    }

    private CampaignEventRecord add(Happening happening, CampaignEvent event) {
        repository.add(event);
        return log(Optional.of(happening), event);
    }

    private CampaignEventRecord log(Optional<Happening> happening, CampaignEvent event) {
        repository.flush();
        happening.ifPresent(what -> revisions.append(what, event, event.updatedAt()));
        return CampaignEventRecord.of(event);
    }

    private void remove(CampaignEvent event) {
        repository.remove(event);
        revisions.append(Happening.DELETED, event, clock.instant());
    }

    private CampaignEvent get(CampaignEventId id) {
        return repository.find(id).orElseThrow(() -> new CampaignEventNotFound(id));
    }
}
