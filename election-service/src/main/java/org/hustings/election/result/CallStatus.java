package org.hustings.election.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether someone who watches the count has named the winner before the count ends. */
@Schema(
        name = "CallStatus",
        description = "Whether someone who watches the count has named the winner before it ends (as AP does).")
public enum CallStatus {
    CALLED,
    UNCALLED,
    TOO_EARLY,
    TOO_CLOSE
}
