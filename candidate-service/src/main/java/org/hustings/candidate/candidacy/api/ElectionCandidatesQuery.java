package org.hustings.candidate.candidacy.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.value.Since;
import org.jspecify.annotations.Nullable;

/** The filters of the lists of an election's candidates. */
public record ElectionCandidatesQuery(
        @Parameter(description = "Only candidates with this status before the election.")
        @QueryParam("preElectionStatus")
        @Nullable
        PreElectionStatus preElectionStatus,

        @Parameter(description = "Only candidates of whom this became.") @QueryParam("outcome") @Nullable
        PostElectionStatus outcome,

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

        @Parameter(description = "Only those whose record changed at this instant or later (RFC 3339).")
        @QueryParam("changedSince")
        @Nullable
        Since changedSince) {

    /** As a filter of one election's candidates. */
    public CandidateFilter filter(ElectionId election) {
        var since = changedSince == null ? null : changedSince.instant();
        return new CandidateFilter(
                election, null, preElectionStatus, outcome, elected, incumbent, affiliation, null, since);
    }
}
