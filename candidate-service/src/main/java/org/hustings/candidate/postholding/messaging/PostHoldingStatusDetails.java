package org.hustings.candidate.postholding.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** What the topic says of a move of a holding's status beyond the record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostHoldingStatusDetails(
        PostHoldingStatus from,
        PostHoldingStatus to,
        PartialDate effectiveOn,
        @Nullable String reason,
        @Nullable Source source) {}
