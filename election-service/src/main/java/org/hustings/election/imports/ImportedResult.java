package org.hustings.election.imports;

import java.util.List;
import org.hustings.election.result.ResultStatus;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a file says of a result. */
public record ImportedResult(
        @Nullable ResultStatus status,
        @Nullable Long papersDistributed,
        @Nullable Long papersReturned,
        @Nullable Long papersInvalid,
        @Nullable Long validVotes,
        @Nullable String turnoutReported,
        @Nullable PartialDate countedAt,
        @Nullable PartialDate declaredAt,
        List<ImportedRound> rounds) {

    /** Copies its rounds. */
    public ImportedResult {
        rounds = List.copyOf(rounds);
    }
}
