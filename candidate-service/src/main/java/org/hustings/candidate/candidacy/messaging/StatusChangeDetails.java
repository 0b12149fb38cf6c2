package org.hustings.candidate.candidacy.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** What the topic says of a status change beyond the record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusChangeDetails(
        PreElectionStatus from,
        PreElectionStatus to,
        @Nullable PartialDate effectiveOn,
        @Nullable String reason,
        @Nullable Source source) {}
