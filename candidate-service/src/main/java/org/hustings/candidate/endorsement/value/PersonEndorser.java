package org.hustings.candidate.endorsement.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recorded person who endorses. */
@Schema(name = "PersonEndorser", description = "A recorded person who endorses.")
public record PersonEndorser(
        @NotNull @Schema(description = "The person's record.")
        UUID personId,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(description = "The name that the source gives, where it is of interest.", examples = "Jack Dromey MP")
        String name)
        implements Endorser {}
