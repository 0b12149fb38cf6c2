package org.hustings.election.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one candidate received in one unit. */
@Schema(
        name = "UnitTally",
        description = "What one candidate received in one unit.",
        examples = "{\"candidateId\": \"0198f2a0-0000-7000-8000-000000000101\", \"votes\": 5906}")
public record UnitTally(
        @NotNull @Schema(description = "The candidate, in candidate-service.")
        UUID candidateId,

        @Nullable
        @Size(min = 1, max = 300)
        @Schema(description = "The candidate's name as on the ballot paper.", examples = "Len McCluskey")
        String ballotName,

        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "First-preference votes in the unit.", examples = "5906")
        long votes) {}
