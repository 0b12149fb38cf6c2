package org.hustings.candidate.endorsement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.endorsement.domain.EndorsementWithdrawal;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** That an endorser took an endorsement back. */
@Schema(
        name = "NewEndorsementWithdrawal",
        description = "That an endorser took an endorsement back.",
        examples = "{\"withdrawnAt\": {\"value\": \"2017-04-01\"}, \"reason\": \"takes no side any more\"}")
public record NewEndorsementWithdrawal(
        @NotNull @Valid @Schema(description = "When; not in the future, and not before the endorsement was made.")
        PartialDate withdrawnAt,

        @Nullable @Size(max = 1000) @Schema(description = "Why.", examples = "takes no side any more")
        String reason,

        @Nullable @Valid @Schema(description = "Where that is known from.")
        Source source) {

    EndorsementWithdrawal toWithdrawal() {
        return new EndorsementWithdrawal(withdrawnAt, reason, source);
    }
}
