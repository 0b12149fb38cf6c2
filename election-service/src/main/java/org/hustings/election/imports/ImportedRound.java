package org.hustings.election.imports;

import java.util.List;

/** What a file says of one round of a count. */
public record ImportedRound(int number, List<ImportedTally> tallies) {

    /** Copies its tallies. */
    public ImportedRound {
        tallies = List.copyOf(tallies);
    }
}
