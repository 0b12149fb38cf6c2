package org.hustings.candidate.postholding.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.postholding.domain.HoldingMove;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A move of the status of a post holding. */
@Schema(
        name = "NewPostHoldingTransition",
        description = "A move of the status of a post holding.",
        examples = "{\"to\": \"SUSPENDED\", \"effectiveOn\": {\"value\": \"2017-04-20\"},"
                + " \"reason\": \"pending an investigation\"}")
public record NewPostHoldingTransition(
        @NotNull @Schema(description = "The status after the move.")
        PostHoldingStatus to,

        @NotNull
        @Valid
        @Schema(
                description =
                        "When it takes effect, which may be later than it was announced; the last day of who leaves.")
        PartialDate effectiveOn,

        @Nullable @Size(max = 1000) @Schema(description = "Why.", examples = "pending an investigation")
        String reason,

        @Nullable @Valid @Schema(description = "Where that is known from.")
        Source source) {

    HoldingMove toMove() {
        return new HoldingMove(to, effectiveOn, reason, source);
    }
}
