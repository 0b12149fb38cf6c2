package org.hustings.candidate.electioncopy.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a result, to be shown; whether they decide anything yet is for the {@link Outcome} to say.
 *
 * @param resultVersion the version of the election's record that brought the result
 * @param status how official the result is, in the words of its owner; null where there is none to show
 * @param tallies one for each candidate, of the last round that has the candidate
 */
public record Count(long resultVersion, @Nullable String status, List<CandidateTally> tallies) {

    /** Keeps a copy of the list. */
    public Count {
        tallies = List.copyOf(tallies);
    }
}
