package org.hustings.election.candidatecopy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as last heard of.
 *
 * @param preElectionStatus in the owner's words, of which there may be more one day
 * @param listPosition the place on the ballot paper, if it is fixed
 * @param mergedInto the candidacy of which this one turned out to be a duplicate
 * @param gone whether the candidate was deleted; the copy stays, so that an older event does not bring it back
 */
public record CandidateCopy(
        UUID id,
        String electionId,
        String ballotName,
        String preElectionStatus,
        @Nullable Integer listPosition,
        @Nullable UUID mergedInto,
        boolean draft,
        long version,
        boolean gone) {

    private static final Set<String> OUT = Set.of("WITHDRAWN", "DISQUALIFIED", "EXCLUDED", "DECEASED");
    private static final String WRITE_IN = "WRITE_IN";

    /** Whether voters can vote for the candidate. */
    public boolean stands() {
        return !OUT.contains(preElectionStatus) && !isDuplicate();
    }

    /** Whether another candidacy of the same person stands for this one; until that turns out to be wrong. */
    public boolean isDuplicate() {
        return mergedInto != null;
    }

    /** Whether the name is on the paper; voters add that of a write-in candidate themselves. */
    public boolean isPrinted() {
        return stands() && !WRITE_IN.equals(preElectionStatus);
    }
}
