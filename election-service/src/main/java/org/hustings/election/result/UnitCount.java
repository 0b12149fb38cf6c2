package org.hustings.election.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The count of one unit, such as a branch, a region or a ward. */
@Schema(
        name = "UnitCount",
        description = "The count of one unit, such as a branch, a region or a ward.",
        examples = """
                {
                  "name": "West Midlands",
                  "reported": true,
                  "papersReturned": 13007,
                  "validVotes": 12975,
                  "tallies": [{"candidateId": "0198f2a0-0000-7000-8000-000000000101", "votes": 5906}]
                }""")
public record UnitCount(
        @NotBlank
        @Size(max = 300)
        @Schema(description = "Name of the unit, its own in the result.", examples = "West Midlands")
        String name,

        @Schema(description = "Whether the unit has reported its count.", examples = "true")
        boolean reported,

        @Nullable @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Papers sent out to the unit.")
        Long papersDistributed,

        @Nullable
        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "Papers that came back, spoiled ones included.")
        Long papersReturned,

        @Nullable @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Papers that were spoiled.")
        Long papersInvalid,

        @Nullable @PositiveOrZero @Max(9_007_199_254_740_991L) @Schema(description = "Valid votes.")
        Long validVotes,

        @NotNull @Size(max = 1000) @Schema(description = "What the candidates received in the unit.")
        List<@Valid @NotNull UnitTally> tallies) {}
