package org.hustings.candidate.person.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.validation.WebAddress;
import org.jspecify.annotations.Nullable;

/** A page about a person. */
@Schema(name = "PersonLink", description = "A page about a person.")
public record PersonLink(
        @NotNull
        @WebAddress
        @Schema(description = "Address of the page, with `http` or `https`.", examples = "https://ian4unite.org/")
        URI url,

        @Nullable @Size(max = 500) @Schema(description = "What the page is.", examples = "campaign site")
        String note) {}
