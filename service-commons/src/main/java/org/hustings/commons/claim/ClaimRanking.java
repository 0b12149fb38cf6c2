package org.hustings.commons.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The rank of a claim, with its reason.
 *
 * @param reason why it is ranked so, in words; only the normal rank needs none
 * @param by who ranked it; null for a claim that never was
 */
@Embeddable
public record ClaimRanking(
        @Enumerated(EnumType.STRING) ClaimRank rank,
        @Column(name = "rank_reason") @Nullable String reason,
        @Column(name = "ranked_by") @Nullable String by) {

    /** How a claim is ranked that nobody has judged. */
    public static final ClaimRanking UNJUDGED = new ClaimRanking(ClaimRank.NORMAL, null, null);

    /** Refuses a judgement without a reason. */
    public ClaimRanking {
        if (rank != ClaimRank.NORMAL && (reason == null || reason.isBlank())) {
            throw new RankReasonMissing(rank);
        }
    }

    /** Whether it ranks alike for the same reason, whoever said so. */
    boolean sameAs(ClaimRanking other) {
        return equals(new ClaimRanking(other.rank, other.reason, by));
    }
}
