package org.hustings.commons.claim.application;

import java.time.Instant;
import java.util.Optional;
import org.hustings.commons.claim.ClaimChangeKind;
import org.hustings.commons.claim.contract.ClaimRecord;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a claim. It is told as a change of the record that the claim is about, with the claim as details.
 *
 * @param happened in the past tense and in kebab-case
 * @param claim the claim after it
 * @param reason why, in the words of whoever ranked it
 */
public record ClaimEvent(
        String happened, ClaimRecord claim, @Nullable String reason) {

    private static final String TYPE = "org.hustings.%s.%s.v1";

    /** A claim was recorded. */
    public static ClaimEvent added(ClaimRecord claim) {
        return new ClaimEvent("claim-added", claim, null);
    }

    /**
     * A claim was judged anew.
     *
     * @param kind what became of it
     * @param claim the claim after it
     * @return nothing where that was no change
     */
    public static Optional<ClaimEvent> of(ClaimChangeKind kind, ClaimRecord claim) {
        return switch (kind) {
            case RANKED -> Optional.of(new ClaimEvent("claim-ranked", claim, claim.rankReason()));
            case RELATED -> Optional.of(new ClaimEvent("claim-related", claim, null));
            case NONE -> Optional.empty();
        };
    }

    /**
     * The change of the record that the claim is about.
     *
     * @param about the record, with its version after the change
     * @param partitionKey as for all other changes of the record
     * @param record the whole record after the change, in its wire form
     */
    public Change change(Aggregate about, @Nullable String partitionKey, Instant occurredAt, Object record) {
        var type = TYPE.formatted(about.type(), happened);
        return new Change(type, about, partitionKey, occurredAt, record, claim, reason);
    }
}
