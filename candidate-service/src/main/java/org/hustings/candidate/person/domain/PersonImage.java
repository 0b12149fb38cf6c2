package org.hustings.candidate.person.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.validation.WebAddress;
import org.jspecify.annotations.Nullable;

/** A picture of a person, which others keep. */
@Schema(name = "PersonImage", description = "A picture of a person, which others keep.")
public record PersonImage(
        @NotNull
        @WebAddress
        @Schema(
                description = "Address of the picture, with `http` or `https`.",
                examples = "https://example.org/ian-allinson.jpg")
        URI url,

        @Nullable @Size(max = 200) @Schema(description = "Licence under which it may be shown.", examples = "CC-BY-4.0")
        String licence,

        @Nullable
        @WebAddress
        @Schema(
                description = "Address of the licence, with `http` or `https`.",
                examples = "https://creativecommons.org/licenses/by/4.0/")
        URI licenceUrl,

        @Nullable @Size(max = 200) @Schema(description = "Who is to be named beside it.", examples = "Jane Doe")
        String credit) {}
