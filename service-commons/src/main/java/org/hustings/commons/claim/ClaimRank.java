package org.hustings.commons.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a claim stands among those of its property, the best first. Preferred never merely means newest. */
@Schema(
        name = "ClaimRank",
        description = "How it stands among the claims of its property. `PREFERRED` never merely means newest;"
                + " a `DEPRECATED` claim is kept and never shown.")
public enum ClaimRank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
