package org.hustings.candidate.standing.domain;

import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a standing, and the versions of all that it is made of: where these are equal, it says the same.
 *
 * @param electionVersion null where the election is not known here
 * @param resultVersion null where there is no result
 */
public record StandingKey(
        CandidateId candidate,
        PersonId person,
        long version,
        long personVersion,
        @Nullable Long electionVersion,
        @Nullable Long resultVersion) {}
