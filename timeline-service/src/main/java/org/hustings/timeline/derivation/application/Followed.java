package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.domain.ChangeDetails;
import org.hustings.timeline.derivation.domain.EndorsementCopy;
import org.hustings.timeline.derivation.domain.EndorsementFacts;
import org.hustings.timeline.derivation.domain.FollowedChange;
import org.hustings.timeline.derivation.domain.FollowedType;
import org.hustings.timeline.derivation.domain.HoldingCopy;
import org.hustings.timeline.derivation.domain.HoldingFacts;
import org.hustings.timeline.derivation.domain.SourceChange;
import org.hustings.timeline.derivation.persistence.EndorsementCopies;
import org.hustings.timeline.derivation.persistence.FollowedChanges;
import org.hustings.timeline.derivation.persistence.HoldingCopies;

/** Keeps endorsements and post holdings as they are now, and what happened to them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Followed {

    private final EndorsementCopies endorsements;
    private final HoldingCopies holdings;
    private final FollowedChanges changes;

    Followed(EndorsementCopies endorsements, HoldingCopies holdings, FollowedChanges changes) {
        this.endorsements = endorsements;
        this.holdings = holdings;
        this.changes = changes;
    }

    /**
     * Keeps a published endorsement. Whatever event tells of it first says that it was made, but for its withdrawal.
     *
     * @return the endorsement; nothing if it is a draft
     */
    public Optional<EndorsementCopy> endorsement(IncomingEvent event, EndorsementFacts facts) {
        if (facts.draft()) {
            return Optional.empty();
        }
        var known = endorsements.find(facts.id());
        known.ifPresent(copy -> copy.follow(facts, event.version()));
        return Optional.of(known.orElseGet(() -> {
            note(event, FollowedType.ENDORSEMENT_MADE, facts.id(), ChangeDetails.NONE);
            return added(event, facts);
        }));
    }

    /** Keeps an endorsement that was withdrawn; nothing if it is a draft. */
    public Optional<EndorsementCopy> withdrawal(IncomingEvent event, EndorsementFacts facts, ChangeDetails details) {
        if (facts.draft()) {
            return Optional.empty();
        }
        note(event, FollowedType.ENDORSEMENT_WITHDRAWN, facts.id(), details);
        var known = endorsements.find(facts.id());
        known.ifPresent(copy -> copy.follow(facts, event.version()));
        return Optional.of(known.orElseGet(() -> added(event, facts)));
    }

    /** Keeps a post holding. */
    public HoldingCopy holding(IncomingEvent event, HoldingFacts facts) {
        var known = holdings.find(facts.id());
        known.ifPresent(copy -> copy.follow(facts, event.version()));
        return known.orElseGet(() -> {
            var copy = new HoldingCopy(facts, event.version());
            holdings.add(copy);
            return copy;
        });
    }

    /** Keeps a post holding whose status changed. */
    public HoldingCopy status(IncomingEvent event, HoldingFacts facts, ChangeDetails details) {
        note(event, FollowedType.HOLDING_STATUS, facts.id(), details);
        return holding(event, facts);
    }

    /** Forgets a draft post holding that was deleted. */
    public void forgetHolding(UUID id) {
        holdings.remove(id);
    }

    private EndorsementCopy added(IncomingEvent event, EndorsementFacts facts) {
        var copy = new EndorsementCopy(facts, event.version());
        endorsements.add(copy);
        return copy;
    }

    private void note(IncomingEvent event, FollowedType type, UUID subject, ChangeDetails details) {
        var origin = new FollowedChange.Origin(
                new SourceChange.Id(event.topic(), event.id()), event.version(), event.sequence(), event.time());
        changes.add(new FollowedChange(origin, type, subject, details));
    }
}
