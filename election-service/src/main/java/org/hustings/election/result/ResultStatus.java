package org.hustings.election.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How final a result is (NIST SP 1500-100). */
@Schema(name = "ResultStatus", description = "How final a result is (NIST SP 1500-100).")
public enum ResultStatus {
    PRE_ELECTION,
    UNOFFICIAL_PARTIAL,
    UNOFFICIAL_COMPLETE,
    CERTIFIED,
    CORRECTION,
    RECOUNT
}
