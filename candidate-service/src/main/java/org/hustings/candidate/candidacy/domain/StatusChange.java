package org.hustings.candidate.candidacy.domain;

import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** That the status before the election became another one: when it took effect, why, and where that is known from. */
public record StatusChange(
        PreElectionStatus to,
        @Nullable PartialDate effectiveOn,
        @Nullable String reason,
        @Nullable Source source) {

    /** The same without what people wrote of it. */
    public StatusChange withoutWords() {
        return new StatusChange(to, effectiveOn, null, null);
    }
}
