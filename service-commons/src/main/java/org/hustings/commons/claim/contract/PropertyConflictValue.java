package org.hustings.commons.claim.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimValueType;
import org.jspecify.annotations.Nullable;

/** One of the values that differ, with all who say so. */
@Schema(name = "PropertyConflictValue", description = "One of the values that differ, with all who say so.")
public record PropertyConflictValue(
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

        @Schema(description = "Where it can be read.", implementation = CitedSource[].class)
        List<JsonNode> sources,

        @Schema(description = "The claims of this value.") List<UUID> claimIds) {}
