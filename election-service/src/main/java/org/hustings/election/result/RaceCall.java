package org.hustings.election.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What someone who watches the count says of its end; it is no declaration. */
@Schema(
        name = "RaceCall",
        description = "What someone who watches the count says of its end. It is no declaration, and elects no one.",
        examples =
                "{\"status\": \"CALLED\", \"by\": \"Sky News\", \"at\": {\"value\": \"2017-04-21\", \"approximate\": false}}")
public record RaceCall(
        @NotNull @Schema(description = "Whether the winner is named.")
        CallStatus status,

        @NotBlank @Size(max = 200) @Schema(description = "Who calls it.", examples = "Sky News")
        String by,

        @Nullable @Valid @Schema(description = "When it was called.")
        PartialDate at) {}
