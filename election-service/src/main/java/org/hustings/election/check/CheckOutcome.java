package org.hustings.election.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check came to. */
@Schema(
        name = "CheckOutcome",
        description = "What a check came to. `WARN`: the figures can be right and need a look."
                + " `FAIL`: they cannot all be right. `NOT_APPLICABLE`: figures that it needs are not known.")
public enum CheckOutcome {
    PASS,
    WARN,
    FAIL,
    NOT_APPLICABLE
}
