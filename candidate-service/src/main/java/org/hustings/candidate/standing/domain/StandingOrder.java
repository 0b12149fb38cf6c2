package org.hustings.candidate.standing.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders of an election's standings. */
@Schema(
        name = "StandingOrder",
        description = "Order of an election's standings: as on the ballot paper, then by name; or most votes first,"
                + " and behind them those of whom no votes are known.")
public enum StandingOrder {
    BALLOT,
    VOTES
}
