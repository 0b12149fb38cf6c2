package org.hustings.candidate.person.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A picture of a person, which others keep. */
@Schema(name = "PersonImage", description = "A picture of a person, which others keep.")
public record PersonImage(
        @NotNull @Schema(description = "Address of the picture.", examples = "https://example.org/ian-allinson.jpg")
        URI url,

        @Nullable @Size(max = 200) @Schema(description = "Licence under which it may be shown.", examples = "CC-BY-4.0")
        String licence) {}
