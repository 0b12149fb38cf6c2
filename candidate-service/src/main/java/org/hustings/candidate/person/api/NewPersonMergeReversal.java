package org.hustings.candidate.person.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The undoing of a merge of people. */
@Schema(
        name = "NewPersonMergeReversal",
        description = "The undoing of a merge of people.",
        examples = "{\"reason\": \"two people of one name\"}")
public record NewPersonMergeReversal(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why the two are not one person after all.", examples = "two people of one name")
        String reason) {}
