package org.hustings.candidate.erasure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person's data are to be erased. */
@Schema(
        name = "NewErasure",
        description = "Why a person's data are to be erased.",
        examples = "{\"reason\": \"asked for on 2026-11-20, case 17\"}")
public record NewErasure(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Why. It stays with the record for good, so it must not name the person.",
                examples = "asked for on 2026-11-20, case 17")
        String reason) {}
