package org.hustings.commons.claim.contract;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place where a claim can be read.
 *
 * @param source in the form of {@link ClaimForms#source}
 */
@Schema(name = "ClaimAppearance", description = "A place where the claim can be read.")
public record ClaimAppearance(
        @NotNull
        @Valid
        @JsonDeserialize(using = FormDeserializer.OfSource.class)
        @Schema(description = "The document.", ref = "#/components/schemas/Source")
        Record source,

        @Nullable @Size(max = 200) @Schema(description = "Where in the document.", examples = "paragraph 7")
        String locator,

        @Nullable
        @Size(max = 300)
        @Schema(
                description = "The words of the document.",
                examples = "Ballot papers were sent to 1,062,049 members of the union")
        String quote) {}
