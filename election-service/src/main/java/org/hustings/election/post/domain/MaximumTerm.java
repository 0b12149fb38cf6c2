package org.hustings.election.post.domain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The longest that a post may be held without an election, and who says so. */
@Schema(name = "MaximumTerm", description = "The longest that a post may be held without an election, and who says so.")
public record MaximumTerm(
        @NotNull @Min(1) @Max(99) @Schema(description = "Years.", examples = "5")
        Integer years,

        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "Law or rule that sets it.",
                examples = "Trade Union and Labour Relations (Consolidation) Act 1992, section 46")
        String authority) {}
