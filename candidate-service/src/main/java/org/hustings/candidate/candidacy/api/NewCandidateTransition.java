package org.hustings.candidate.candidacy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.StatusChange;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A move of the status before the election. */
@Schema(
        name = "NewCandidateTransition",
        description = "A move of the status before the election.",
        examples =
                "{\"to\": \"QUALIFIED\", \"effectiveOn\": {\"value\": \"2017-02-17\"}, \"reason\": \"nominated by 76 branches\"}")
public record NewCandidateTransition(
        @NotNull @Schema(description = "The status after the move.")
        PreElectionStatus to,

        @Nullable
        @Valid
        @Schema(description = "When it took effect; not in the future, and not before the move that it follows on.")
        PartialDate effectiveOn,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Why.", examples = "nominated by 76 branches when nominations closed")
        String reason,

        @Nullable @Valid @Schema(description = "Where that is known from.")
        Source source) {

    StatusChange toChange() {
        return new StatusChange(to, effectiveOn, reason, source);
    }
}
