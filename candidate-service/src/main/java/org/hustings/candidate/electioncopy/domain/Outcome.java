package org.hustings.candidate.electioncopy.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a result elects.
 *
 * @param resultVersion the version of the election's record that brought the result; a later one corrects an earlier
 * @param byCandidate for each candidate of the last round, whether elected; who is not in it is undecided
 */
public record Outcome(long resultVersion, Map<String, Boolean> byCandidate) {

    /** Keeps a copy of the map. */
    public Outcome {
        byCandidate = Map.copyOf(byCandidate);
    }

    /** Whether the candidate is elected; null if the result does not say. */
    public @Nullable Boolean elected(String candidateId) {
        return byCandidate.get(candidateId);
    }
}
