package org.hustings.candidate.person.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.MergeGround;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A merge of people to make. */
@Schema(
        name = "NewPersonMerge",
        description = "A merge of people to make.",
        examples =
                "{\"duplicateId\": \"019a2b6c-1f00-7a05-8c15-5d0e6f7a8b05\", \"reason\": \"the same man, under his full name\"}")
public record NewPersonMerge(
        @NotNull @Schema(description = "The person who turned out to be a duplicate.")
        UUID duplicateId,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why the two are one person.", examples = "the same man, under his full name")
        String reason,

        @Nullable @Valid @Schema(description = "Where that is known from.")
        Source source) {

    MergeGround ground() {
        return new MergeGround(reason, source);
    }
}
