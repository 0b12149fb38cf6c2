package org.hustings.election.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the count has come (NIST SP 1500-100). */
@Schema(name = "CountStatus", description = "How far the count has come (NIST SP 1500-100).")
public enum CountStatus {
    NOT_PROCESSED,
    IN_PROCESS,
    PAUSED,
    COMPLETED
}
