package org.hustings.election.election.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a returning officer says who locks or unlocks the candidates. */
@Schema(
        name = "NewCandidatesLock",
        description = "Whether the list of candidates is to be closed to changes.",
        examples = "{\"locked\": true, \"reason\": \"The list was checked against the official notice\"}")
public record NewCandidatesLock(
        @NotNull @Schema(description = "Whether it is to be closed.")
        Boolean locked,

        @Nullable @Size(max = 2000) @Schema(description = "Why, in words; kept with the revision.")
        String reason) {}
