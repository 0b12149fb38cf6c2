package org.hustings.candidate.person.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name under which a person is or was known besides the one shown. */
@Schema(name = "OtherName", description = "A name under which a person is or was known besides the one shown.")
public record OtherName(
        @NotBlank @Size(max = 200) @Schema(description = "The name.", examples = "Leonard McCluskey")
        String name,

        @Nullable @Size(max = 500) @Schema(description = "When or where it is used.", examples = "in full")
        String note) {}
