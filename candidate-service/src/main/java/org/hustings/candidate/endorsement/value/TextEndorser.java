package org.hustings.candidate.endorsement.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An endorser of whom nothing is recorded but a name. */
@Schema(name = "TextEndorser", description = "An endorser of whom nothing is recorded but a name.")
public record TextEndorser(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "The name that the source gives.", examples = "Socialist Worker")
        String name)
        implements Endorser {}
