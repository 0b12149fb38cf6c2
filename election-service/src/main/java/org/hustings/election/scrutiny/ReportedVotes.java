package org.hustings.election.scrutiny;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The valid votes cast for one candidate, as the scrutineer reports them. */
@Schema(
        name = "ReportedVotes",
        description = "The valid votes cast for one candidate, as the scrutineer reports them (TULRCA 1992 s.52(1)).",
        examples = "{\"candidateId\": \"0198f2a0-0000-7000-8000-000000000101\", \"votes\": 59067}")
public record ReportedVotes(
        @NotNull @Schema(description = "The candidate, in candidate-service.")
        UUID candidateId,

        @Nullable
        @Size(min = 1, max = 300)
        @Schema(description = "The candidate's name as in the report.", examples = "Len McCluskey")
        String ballotName,

        @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Valid votes.", examples = "59067")
        long votes) {}
