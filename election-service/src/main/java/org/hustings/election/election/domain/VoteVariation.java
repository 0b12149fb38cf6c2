package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How votes become seats (NIST SP 1500-100). */
@Schema(name = "VoteVariation", description = "How votes become seats (NIST SP 1500-100).")
public enum VoteVariation {
    APPROVAL,
    BORDA,
    CUMULATIVE,
    MAJORITY,
    N_OF_M,
    PLURALITY,
    PROPORTIONAL,
    RANGE,
    RCV,
    SUPER_MAJORITY,
    OTHER
}
