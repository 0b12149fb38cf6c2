package org.hustings.election.exchange.nist;

import org.jspecify.annotations.Nullable;

/** How many votes a selection has, in one round. */
record VoteCounts(
        String gpUnitId, String type, long count, @Nullable Integer round) implements NistObject {}
