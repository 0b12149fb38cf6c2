package org.hustings.election.exchange.nist;

import org.jspecify.annotations.Nullable;

/** How many ballots there were. */
record BallotCounts(
        String gpUnitId,
        String type,
        @Nullable Long ballotsCast,
        @Nullable Long ballotsRejected) implements NistObject {}
