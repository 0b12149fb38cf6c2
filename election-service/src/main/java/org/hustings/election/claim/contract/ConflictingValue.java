package org.hustings.election.claim.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimValueType;
import org.hustings.election.electorate.ElectorateBasis;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** One of the values that differ, with all who say so. */
@Schema(name = "ConflictingValue", description = "One of the values that differ, with all who say so.")
public record ConflictingValue(
        @Schema(description = "Whether there is a value, and whether it is known.")
        ClaimValueType valueType,

        @Nullable
        @Schema(
                description = "The value, of the type of the property; there if and only if `valueType` is `VALUE`.",
                implementation = Object.class)
        JsonNode value,

        @Schema(description = "The best rank among the claims of this value.")
        ClaimRank rank,

        @Schema(description = "As what it is claimed.") List<ClaimKind> kinds,

        @Schema(description = "Who says so, as far as it is known.")
        List<String> claimants,

        @Schema(description = "Where it can be read.", implementation = Source[].class)
        List<JsonNode> sources,

        @Schema(description = "The claims of this value.") List<UUID> claimIds,

        @Nullable @Schema(description = "The electorate that has this size; absent for all other properties.")
        UUID electorateId,

        @Nullable @Schema(description = "What the size counts; absent for all other properties.")
        ElectorateBasis basis,

        @Nullable @Schema(description = "Whether it lies within `implied`; absent where nothing is implied.")
        Boolean withinImplied) {}
