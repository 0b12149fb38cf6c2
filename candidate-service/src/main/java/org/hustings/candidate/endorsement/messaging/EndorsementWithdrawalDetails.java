package org.hustings.candidate.endorsement.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** What the topic says of a withdrawal beyond the record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndorsementWithdrawalDetails(
        PartialDate withdrawnAt,
        @Nullable String reason,
        @Nullable Source source) {}
