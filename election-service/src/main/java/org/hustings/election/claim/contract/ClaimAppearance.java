package org.hustings.election.claim.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** A place where a claim can be read. */
@Schema(name = "ClaimAppearance", description = "A place where the claim can be read.")
public record ClaimAppearance(
        @NotNull @Valid @Schema(description = "The document.")
        Source source,

        @Nullable @Size(max = 200) @Schema(description = "Where in the document.", examples = "paragraph 7")
        String locator,

        @Nullable
        @Size(max = 300)
        @Schema(
                description = "The words of the document.",
                examples = "Ballot papers were sent to 1,062,049 members of the union")
        String quote) {}
