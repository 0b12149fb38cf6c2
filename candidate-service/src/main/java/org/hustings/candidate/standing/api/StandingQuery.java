package org.hustings.candidate.standing.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.standing.domain.StandingOrder;
import org.jspecify.annotations.Nullable;

/** The filters of an election's standings, and their order. */
public record StandingQuery(
        @Parameter(description = "Only candidates with this status before the election.")
        @QueryParam("status")
        @Nullable
        PreElectionStatus status,

        @Parameter(
                description = "Only those whom the result elects, or only those whom it does not; before a result says"
                        + " so, a candidate is neither.")
        @QueryParam("elected")
        @Nullable
        Boolean elected,

        @Parameter(description = "Only those who hold the post already, or only the others.")
        @QueryParam("incumbent")
        @Nullable
        Boolean incumbent,

        @Parameter(description = "Only those who stand under the name of this organisation.")
        @QueryParam("affiliation")
        @Nullable
        UUID affiliation,

        @Parameter(description = "The order: as on the ballot paper, or most votes first.")
        @QueryParam("sort")
        @DefaultValue("BALLOT")
        StandingOrder sort) {

    CandidateFilter filter(ElectionId election) {
        return new CandidateFilter(election, null, status, null, elected, incumbent, affiliation, null, null);
    }
}
