package org.hustings.commons.claim;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a claim stands to another of the same record. */
@Schema(
        name = "ClaimRelation",
        description = "How the claim stands to another of the same record.",
        examples = "{\"kind\": \"REFINES\", \"claimId\": \"0198f2a0-0000-7000-8000-000000000201\"}")
public record ClaimRelation(
        @NotNull @Schema(description = "How it stands to the other.")
        ClaimRelationKind kind,

        @NotNull @Schema(description = "The other claim.") UUID claimId) {}
