package org.hustings.candidate.standing.domain;

import org.hustings.candidate.candidacy.domain.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy with who stands, in which election, and what the election's result counted.
 *
 * @param result null as long as the election has no result
 */
public record Standing(
        Candidate candidate,
        NamedPerson person,
        NamedElection election,
        @Nullable CountedResult result) {

    /** What the candidate got in the round that decides; fewer than none where there is no count. */
    public long votes() {
        var votes = result == null ? null : result.votes();
        return votes == null ? NO_VOTES : votes;
    }

    /** Puts those of whom no votes are known behind those who got none. */
    public static final long NO_VOTES = -1;
}
