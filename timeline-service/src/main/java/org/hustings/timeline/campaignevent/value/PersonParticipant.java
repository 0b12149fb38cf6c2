package org.hustings.timeline.campaignevent.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person who is no candidate of the election. */
@Schema(
        name = "PersonParticipant",
        description = "A person who is no candidate of the election. One that was merged into another may be named; the"
                + " other's record is shown. The name is `[erased]` once the person's data is erased.")
public record PersonParticipant(
        @Nullable @Schema(description = "The person's record, where there is one.")
        UUID personId,

        @NotBlank @Size(max = 200) @Schema(description = "The person's name.", examples = "Jack Dromey")
        String name,

        @NotNull ParticipantRole role)
        implements Participant {}
