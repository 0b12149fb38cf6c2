package org.hustings.election.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many papers were invalid for one reason. */
@Schema(
        name = "InvalidPapers",
        description = "How many papers were invalid for one reason.",
        examples = "{\"reason\": \"Unmarked\", \"count\": 212}")
public record InvalidPapers(
        @NotBlank @Size(max = 200) @Schema(description = "The reason, as the count names it.", examples = "Unmarked")
        String reason,

        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Papers that were invalid for it.", examples = "212")
        long count) {}
