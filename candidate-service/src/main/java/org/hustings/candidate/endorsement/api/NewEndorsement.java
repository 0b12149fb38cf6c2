package org.hustings.candidate.endorsement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.endorsement.application.WantedEndorsement;
import org.hustings.candidate.endorsement.domain.EndorsementProfile;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.endorsement.value.Endorser;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** An endorsement to record. */
@Schema(name = "NewEndorsement", description = "An endorsement to record.", examples = """
                {
                  "endorser": {"type": "TEXT", "name": "Jack Dromey"},
                  "capacity": "MP for Birmingham Erdington",
                  "stance": "SUPPORTS",
                  "madeAt": {"value": "2017-01"}
                }""")
public record NewEndorsement(
        @NotNull @Valid @Schema(description = "Who endorses.")
        Endorser endorser,

        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 200)
        @Schema(
                description = "In which the endorser speaks, such as an office.",
                examples = "MP for Birmingham Erdington")
        String capacity,

        @NotNull @Schema(description = "What the endorser says of the candidacy.")
        EndorsementStance stance,

        @Nullable @Valid @Schema(description = "When the endorser said so; not in the future.")
        PartialDate madeAt,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What the endorser said: a short quotation, which a source supports.",
                examples = "Gerard has stood up for the people whom I represent.")
        String statement,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same endorsement elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources,

        @Nullable
        @Schema(description = "Whether the record is hidden from the public at first.", defaultValue = "false")
        Boolean draft) {

    WantedEndorsement toWanted() {
        var profile = new EndorsementProfile(
                capacity, stance, madeAt, statement, Lists.orEmpty(identifiers), Lists.orEmpty(sources));
        return new WantedEndorsement(Boolean.TRUE.equals(draft), endorser, profile);
    }
}
