package org.hustings.candidate.postholding.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As whom a post is held. */
@Schema(
        name = "PostHoldingRole",
        description =
                "As whom a post is held: `SUBSTANTIVE` in one's own right, `ACTING` for someone else or for the time being."
                        + " Only a substantive holder is an incumbent.")
public enum PostHoldingRole {
    SUBSTANTIVE,
    ACTING
}
