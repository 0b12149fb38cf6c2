package org.hustings.candidate.person.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A name under which a person is or was known besides the one shown. */
@Schema(name = "OtherName", description = "A name under which a person is or was known besides the one shown.")
public record OtherName(
        @NotBlank @Size(max = 200) @Schema(description = "The name.", examples = "Leonard McCluskey")
        String name,

        @Nullable @Valid @Schema(description = "Since when it is used.")
        PartialDate startDate,

        @Nullable @Valid @Schema(description = "Until when it was used; not before `startDate`.")
        PartialDate endDate,

        @Nullable @Size(max = 500) @Schema(description = "When or where it is used.", examples = "in full")
        String note) {}
