package org.hustings.candidate.postholding.domain;

import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * That the status of a holding became another one.
 *
 * @param effectiveOn when it takes effect, which may be later than it was announced
 */
public record HoldingMove(
        PostHoldingStatus to,
        PartialDate effectiveOn,
        @Nullable String reason,
        @Nullable Source source) {

    /** The same without what people wrote of it. */
    public HoldingMove withoutWords() {
        return new HoldingMove(to, effectiveOn, null, null);
    }
}
