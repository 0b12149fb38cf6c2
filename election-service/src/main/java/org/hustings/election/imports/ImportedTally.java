package org.hustings.election.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file says that a candidate, known by identifier or by name, received in a round. */
public record ImportedTally(
        @Nullable UUID candidateId,
        @Nullable String ballotName,
        long votes,
        @Nullable String shareOfValid,
        @Nullable String shareOfReturned,
        @Nullable Integer rank,
        @Nullable Boolean elected) {}
