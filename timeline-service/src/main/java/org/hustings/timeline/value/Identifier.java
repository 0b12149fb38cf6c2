package org.hustings.timeline.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The identifier of the same thing elsewhere. */
@Schema(name = "Identifier", description = "The identifier of the same thing elsewhere.")
public record Identifier(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "Who gave the identifier, in lower case.", examples = "wikidata")
        String scheme,

        @NotBlank @Size(max = 200) @Schema(description = "The identifier itself.", examples = "Q1432136")
        String identifier) {}
