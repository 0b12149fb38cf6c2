package org.hustings.candidate.endorsement.domain;

import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** That an endorser took an endorsement back: when, why, and where that is known from. */
public record EndorsementWithdrawal(
        PartialDate at, @Nullable String reason, @Nullable Source source) {

    /** The same without what people wrote of it. */
    public EndorsementWithdrawal withoutWords() {
        return new EndorsementWithdrawal(at, null, null);
    }
}
