package org.hustings.election.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What decided between equal tallies. */
@Schema(name = "TieBreak", description = "What decided between equal tallies.")
public enum TieBreak {
    LOT,
    COIN,
    CASTING_VOTE
}
