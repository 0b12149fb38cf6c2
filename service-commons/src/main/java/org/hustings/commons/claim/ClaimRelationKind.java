package org.hustings.commons.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a claim stands to another. */
@Schema(name = "ClaimRelationKind", description = "How the claim stands to the other.")
public enum ClaimRelationKind {
    CONTRADICTS,
    REPLIES_TO,
    REPEATS,
    REFINES
}
