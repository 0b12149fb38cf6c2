package org.hustings.candidate.candidacy.domain;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under which organisation's name a candidate stands. */
@Schema(name = "CandidateAffiliation", description = "Under which organisation's name a candidate stands.")
public record CandidateAffiliation(
        @Nullable @Schema(description = "Id of the organisation, where it is recorded.")
        UUID organisation,

        @Nullable
        @Size(max = 200)
        @Schema(
                description =
                        "The organisation's name when the candidate stood; it may have another one since. Where it"
                                + " is absent and the organisation is recorded, that one's name is taken.",
                examples = "Unite the Union")
        String nameAtTheTime,

        @Nullable
        @Size(max = 500)
        @Schema(
                description = "What the ballot paper says of the candidate.",
                examples = "regional secretary for the West Midlands")
        String description) {

    CandidateAffiliation erased() {
        return new CandidateAffiliation(organisation, nameAtTheTime, null);
    }

    /** The same under this name. */
    public CandidateAffiliation named(String name) {
        return new CandidateAffiliation(organisation, name, description);
    }
}
