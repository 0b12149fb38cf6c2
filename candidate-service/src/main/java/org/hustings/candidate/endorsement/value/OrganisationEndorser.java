package org.hustings.candidate.endorsement.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recorded organisation that endorses. */
@Schema(name = "OrganisationEndorser", description = "A recorded organisation that endorses.")
public record OrganisationEndorser(
        @NotNull @Schema(description = "The organisation's record.")
        UUID organisationId,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(description = "The name that the organisation had then.", examples = "Unite United Left")
        String name)
        implements Endorser {}
