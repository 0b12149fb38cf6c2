package org.hustings.candidate.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hustings.candidate.postholding.contract.PostHoldingPatch;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingEvent;
import org.hustings.candidate.value.Source;
import org.hustings.commons.http.MemberEdit;

/** A post holding that claims are made about. */
public final class ClaimedPostHolding extends ReplaceableRecord<PostHolding, PostHoldingPatch> {

    /** They are said of the status, which moves by transitions. */
    private static final Set<String> GROUNDS = Set.of("statusReason", "statusSince", "statusSource");

    private final PostHolding before;

    public ClaimedPostHolding(PostHolding holding, MemberEdit edit) {
        super(
                Claimable.POST_HOLDING.subject(holding.id().value()),
                holding,
                holding.disputed(),
                edit,
                PostHoldingPatch.class);
        this.before = holding;
    }

    /** The holding before the change of claims. */
    public PostHolding before() {
        return before;
    }

    /** The holding after the change of claims. */
    public PostHolding after() {
        return before.claimed(shown().profile(), disputed(), changedAt());
    }

    @Override
    boolean isOpen(String member) {
        return !GROUNDS.contains(member);
    }

    @Override
    PostHoldingPatch form(PostHolding holding) {
        return PostHoldingPatch.of(holding);
    }

    @Override
    PostHolding written(PostHolding holding, PostHoldingPatch wanted, Instant now) {
        return holding.change(wanted.toEdit(), now)
                .map(PostHoldingEvent::holding)
                .orElse(holding);
    }

    @Override
    List<Source> sources(PostHolding holding) {
        return holding.profile().sources();
    }
}
