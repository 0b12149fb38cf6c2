package org.hustings.timeline.electioncopy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The time of an election's campaign, as far as it is known.
 *
 * @param begins its first instant; null while it has not begun and no day of its beginning is known
 * @param ends the first instant after it; null while its end is not known
 */
@Embeddable
public record Campaign(
        @Column(name = "campaign_begins") @Nullable Instant begins,
        @Column(name = "campaign_ends") @Nullable Instant ends) {

    /** Whether what happened on the date may have happened during the campaign. */
    public boolean mayCover(PartialDate date) {
        return begins != null
                && begins.isBefore(after(date))
                && (ends == null || date.earliest().isBefore(ends));
    }

    /** An instant ends where it begins, which would put one at the very beginning outside. */
    private static Instant after(PartialDate date) {
        return date.earliest().equals(date.latest()) ? date.latest().plusNanos(1) : date.latest();
    }
}
