package org.hustings.election.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the units that count votes have reported theirs. */
@Schema(
        name = "UnitsReporting",
        description = "How many of the units that count votes (branches, regions, wards) have reported: n of m.",
        examples = "{\"reporting\": 7, \"total\": 10}")
public record UnitsReporting(
        @PositiveOrZero @Max(1_000_000) @Schema(description = "Units that have reported.", examples = "7")
        int reporting,

        @Min(1) @Max(1_000_000) @Schema(description = "Units in all.", examples = "10")
        int total) {}
