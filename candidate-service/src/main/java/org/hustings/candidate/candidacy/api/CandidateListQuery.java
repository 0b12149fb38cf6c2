package org.hustings.candidate.candidacy.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Since;
import org.jspecify.annotations.Nullable;

/** The filters of the list of candidates in all elections. */
public record CandidateListQuery(
        @Parameter(
                description = "Only candidates in this election.",
                example = "trade-union.unite.general-secretary.2017-04-19")
        @QueryParam("electionId")
        @Size(max = ElectionId.MAX_LENGTH)
        @Nullable
        String electionId,

        @Parameter(description = "Only candidacies of this person.") @QueryParam("personId") @Nullable
        UUID personId,

        @Parameter(description = "Only candidates with this status before the election.")
        @QueryParam("preElectionStatus")
        @Nullable
        PreElectionStatus preElectionStatus,

        @Parameter(description = "Only candidates of whom this became.") @QueryParam("outcome") @Nullable
        PostElectionStatus outcome,

        @Parameter(
                description = "Only those whom a result elects, or only those whom it does not; before a result says"
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

        @Parameter(description = "Only candidates in elections of this organisation.")
        @QueryParam("organisationId")
        @Nullable
        UUID organisationId,

        @Parameter(description = "Only those whose record changed at this instant or later (RFC 3339).")
        @QueryParam("changedSince")
        @Nullable
        Since changedSince) {

    CandidateFilter filter() {
        return new CandidateFilter(
                electionId == null ? null : new ElectionId(electionId),
                personId == null ? null : new PersonId(personId),
                preElectionStatus,
                outcome,
                elected,
                incumbent,
                affiliation,
                organisationId,
                changedSince == null ? null : changedSince.instant());
    }
}
