package org.hustings.candidate.candidacy.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** That the body under whose name a candidate stands supports the candidate no more; the candidacy goes on. */
@Schema(
        name = "SupportWithdrawn",
        description = "That the body under whose name a candidate stands, such as a party, supports the candidate no"
                + " more. The candidacy goes on, and the ballot paper stays as it is.")
public record SupportWithdrawn(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Who withdrew the support, by the name of the time.", examples = "Unite United Left")
        String by,

        @Nullable @Schema(description = "Id of the organisation that withdrew it, where it is recorded.")
        UUID organisationId,

        @NotNull @Valid @Schema(description = "When it was withdrawn.")
        PartialDate at,

        @Nullable @Size(max = 1000) @Schema(description = "Why.", examples = "He broke the rules of the campaign")
        String reason,

        @NotNull @Valid @Schema(description = "Where it is known from.")
        Source source) {}
