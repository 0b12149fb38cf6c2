package org.hustings.candidate.candidacy.domain;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** One change of the status before the election, as it was recorded. */
@Schema(
        name = "CandidateStatusChange",
        description = "One change of the status before the election, as it was recorded.")
public record RecordedStatusChange(
        @Schema(description = "What the status was.") PreElectionStatus from,
        @Schema(description = "What it became.") PreElectionStatus to,

        @Nullable @Schema(description = "When it took effect, where that is known.")
        PartialDate effectiveOn,

        @Nullable @Schema(description = "Why.", examples = "Nominated by enough branches")
        String reason,

        @Nullable @Schema(description = "Where it is known from.")
        Source source,

        @Schema(description = "When it was recorded here.") Instant recordedAt) {

    RecordedStatusChange erased() {
        return new RecordedStatusChange(from, to, effectiveOn, null, null, recordedAt);
    }
}
