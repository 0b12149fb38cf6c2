package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingEvent;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.candidate.postholding.messaging.PostHoldingChanges;
import org.hustings.candidate.postholding.persistence.PostHoldingRepository;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.Change;
import org.hustings.commons.revision.RevisionLog;

/**
 * Keeps state, revision and what follows together: whatever stores a holding appends its revision and tells of the posts
 * whose holders changed, in the caller's transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PostHoldingStore {

    private final PostHoldingRepository holdings;
    private final RevisionLog revisions;
    private final Event<PostHoldersChanged> holders;

    PostHoldingStore(PostHoldingRepository holdings, RevisionLog revisions, Event<PostHoldersChanged> holders) {
        this.holdings = holdings;
        this.revisions = revisions;
        this.holders = holders;
    }

    Optional<PostHolding> find(PostHoldingId id) {
        return holdings.find(id);
    }

    Optional<PostHolding> lock(PostHoldingId id) {
        return holdings.lock(id);
    }

    List<PostHolding> lockRecordedOf(Collection<PersonId> people) {
        return holdings.lockRecordedOf(people);
    }

    PostHolding add(PostHoldingEvent event) {
        holdings.add(event.holding());
        told(PostHoldingChanges.of(event), event.holding());
        return event.holding();
    }

    PostHolding store(PostHolding before, PostHoldingEvent event) {
        holdings.store(event.holding());
        told(PostHoldingChanges.of(event), before, event.holding());
        return event.holding();
    }

    /** What claims make of a holding. */
    void keep(PostHolding before, PostHolding after, ClaimEvent event) {
        holdings.store(after);
        told(PostHoldingChanges.of(after, event), before, after);
    }

    /** What follows of a merge follows once, when all has moved. */
    void reassign(PostHoldingEvent event) {
        holdings.reassign(event.holding());
        revisions.append(PostHoldingChanges.of(event));
    }

    /** Who held which post when is not erased, so nothing follows. */
    void erase(PostHoldingEvent event) {
        holdings.store(event.holding());
        revisions.append(PostHoldingChanges.of(event));
    }

    void remove(PostHoldingEvent event) {
        holdings.remove(event.holding());
        revisions.append(PostHoldingChanges.of(event));
    }

    private void told(Change change, PostHolding... concerned) {
        revisions.append(change);
        var posts = Stream.of(concerned)
                .map(PostHolding::publiclyHeld)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!posts.isEmpty()) {
            holders.fire(new PostHoldersChanged(posts));
        }
    }
}
