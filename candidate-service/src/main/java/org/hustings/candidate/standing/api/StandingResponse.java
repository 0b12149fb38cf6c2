package org.hustings.candidate.standing.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.api.CandidateResponse;
import org.hustings.candidate.standing.domain.Standing;
import org.jspecify.annotations.Nullable;

/** A candidacy and what belongs to it, as read. */
@Schema(
        name = "Standing",
        description = "A candidacy together with who stands, in which election, and what its result counted.",
        examples = StandingExamples.STANDING)
public record StandingResponse(
        @Schema(description = "The candidacy.") CandidateResponse candidate,
        @Schema(description = "Who stands.") StandingPerson person,
        @Schema(description = "In which election.") StandingElection election,

        @Nullable
        @Schema(
                description = "What the election's result says of the candidate; absent as long as there is no result."
                        + " Results that only try the system out are none.")
        StandingResult result) {

    static StandingResponse of(Standing standing) {
        return new StandingResponse(
                CandidateResponse.of(standing.candidate()),
                StandingPerson.of(standing.person()),
                StandingElection.of(standing.election()),
                StandingResult.of(standing.result()));
    }
}
