package org.hustings.election.electorate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many could vote in one unit. */
@Schema(
        name = "UnitElectorate",
        description = "How many could vote in one unit, such as a branch, a region or a ward.",
        examples = "{\"name\": \"West Midlands\", \"size\": 106204}")
public record UnitElectorate(
        @NotBlank @Size(max = 300) @Schema(description = "Name of the unit.", examples = "West Midlands")
        String name,

        @PositiveOrZero
        @Max(9_007_199_254_740_991L)
        @Schema(description = "How many, in persons or papers as the basis says.", examples = "106204")
        long size) {}
