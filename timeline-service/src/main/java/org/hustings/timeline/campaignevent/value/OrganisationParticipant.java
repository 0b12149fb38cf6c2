package org.hustings.timeline.campaignevent.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part. */
@Schema(name = "OrganisationParticipant", description = "An organisation that takes part.")
public record OrganisationParticipant(
        @Nullable @Schema(description = "The organisation's record, where there is one.")
        UUID organisationId,

        @NotBlank @Size(max = 200) @Schema(description = "The organisation's name.", examples = "Unite the Union")
        String name,

        @NotNull ParticipantRole role)
        implements Participant {}
