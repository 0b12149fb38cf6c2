package org.hustings.commons.claim.contract;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.commons.claim.ClaimFilter;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.jspecify.annotations.Nullable;

/** The filters of a list of claims. */
public record ClaimQuery(
        @Parameter(description = "Only those of the property at this JSON Pointer.") @QueryParam("property") @Nullable
        String property,

        @Parameter(description = "Only those that are claimed as this.") @QueryParam("kind") @Nullable
        ClaimKind kind,

        @Parameter(description = "Only those of this rank.") @QueryParam("rank") @Nullable
        ClaimRank rank) {

    /** As a filter. */
    public ClaimFilter filter() {
        return new ClaimFilter(property, kind, rank);
    }
}
