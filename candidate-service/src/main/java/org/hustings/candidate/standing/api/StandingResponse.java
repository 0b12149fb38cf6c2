package org.hustings.candidate.standing.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.api.CandidateResponse;
import org.hustings.candidate.endorsement.api.EndorsementCountsResponse;
import org.hustings.candidate.standing.domain.EndorsedStanding;
import org.jspecify.annotations.Nullable;

/** A candidacy and what belongs to it, as read. */
@Schema(
        name = "Standing",
        description = "A candidacy together with who stands, in which election, what its result counted, and how"
                + " many endorse it.",
        examples = StandingExamples.STANDING)
public record StandingResponse(
        @Schema(description = "The candidacy.") CandidateResponse candidate,
        @Schema(description = "Who stands.") StandingPerson person,
        @Schema(description = "In which election.") StandingElection election,

        @Nullable
        @Schema(
                description = "What the election's result says of the candidate; absent as long as there is no result."
                        + " Results that only try the system out are none.")
        StandingResult result,

        @Schema(description = "How many endorse the candidacy.")
        EndorsementCountsResponse endorsements) {

    static StandingResponse of(EndorsedStanding endorsed) {
        var standing = endorsed.standing();
        return new StandingResponse(
                CandidateResponse.of(standing.candidate()),
                StandingPerson.of(standing.person()),
                StandingElection.of(standing.election()),
                StandingResult.of(standing.result()),
                EndorsementCountsResponse.of(endorsed.endorsements()));
    }
}
