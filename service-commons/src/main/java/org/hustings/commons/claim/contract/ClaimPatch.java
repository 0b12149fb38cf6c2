package org.hustings.commons.claim.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimRelation;
import org.jspecify.annotations.Nullable;

/** What may be changed of a claim: how it is judged, and how it stands to others. */
@Schema(
        name = "ClaimPatch",
        description = "A judgement on a claim, or its relations (RFC 7396). What was claimed never changes.",
        examples = "{\"rank\": \"DEPRECATED\", \"rankReason\": \"The paper corrected it the day after\"}")
public record ClaimPatch(
        @NotNull @Schema(description = "How it stands among the claims of its property.")
        ClaimRank rank,

        @Nullable @Size(max = 2000) @Schema(description = "Why it is ranked so; needed for every rank but `NORMAL`.")
        String rankReason,

        @NotNull @Size(max = 50) @Schema(description = "How it stands to other claims of the record.")
        List<@Valid @NotNull ClaimRelation> relations) {

    /** What may be changed, as it is. */
    public static ClaimPatch of(Claim claim) {
        return new ClaimPatch(claim.ranking().rank(), claim.ranking().reason(), claim.relations());
    }
}
