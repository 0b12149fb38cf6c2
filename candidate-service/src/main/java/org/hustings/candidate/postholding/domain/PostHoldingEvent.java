package org.hustings.candidate.postholding.domain;

import java.time.Instant;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;

/** What happened to a post holding. */
public sealed interface PostHoldingEvent {

    /** The record after it happened; for a deletion, as it was last. */
    PostHolding holding();

    /** The version that the event takes the record to. */
    default long version() {
        return holding().version();
    }

    /** When it happened. */
    default Instant occurredAt() {
        return holding().updatedAt();
    }

    /** A post holding was recorded for the first time. */
    record Recorded(PostHolding holding) implements PostHoldingEvent {}

    /** Something that is said of the holding changed. */
    record Changed(PostHolding holding) implements PostHoldingEvent {}

    /** A draft became visible to everyone, perhaps with other changes. */
    record Published(PostHolding holding) implements PostHoldingEvent {}

    /** The status moved. */
    record StatusChanged(PostHolding holding, PostHoldingStatus from, HoldingMove move) implements PostHoldingEvent {

        /** When it took effect, since it is often recorded later. */
        @Override
        public Instant occurredAt() {
            return move.effectiveOn().earliest();
        }
    }

    /** The person was merged into another one, or a merge was undone. */
    record Reassigned(PostHolding holding, UUID mergeId, PersonId from) implements PostHoldingEvent {}

    /** The personal data were erased with those of the person; why stays. */
    record Erased(PostHolding holding, String reason) implements PostHoldingEvent {}

    /** A draft was removed. */
    record Deleted(PostHolding holding, Instant occurredAt) implements PostHoldingEvent {

        @Override
        public long version() {
            return holding.version() + 1;
        }
    }
}
