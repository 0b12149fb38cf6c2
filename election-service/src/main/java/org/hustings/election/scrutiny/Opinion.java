package org.hustings.election.scrutiny;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the scrutineer is satisfied as to one matter, and if not, why. */
@Schema(
        name = "ScrutineerOpinion",
        description =
                "Whether the scrutineer is satisfied as to one matter; if not, the reasons" + " (TULRCA 1992 s.52(2)).",
        examples = "{\"satisfied\": true}")
public record Opinion(
        @NotNull @Schema(description = "Whether the scrutineer is satisfied.", examples = "true")
        Boolean satisfied,

        @Nullable @Size(min = 1, max = 5000) @Schema(description = "The reasons; needed if not satisfied.")
        String reasons) {}
