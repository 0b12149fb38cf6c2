package org.hustings.candidate.standing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.candidacy.api.ElectionCandidatesQuery;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.standing.application.StandingQueries;
import org.hustings.candidate.standing.domain.StandingOrder;
import org.hustings.commons.page.PageQuery;

/** The standings of an election over HTTP. */
@Path("/elections/{id}/standings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Candidates")
public class StandingResource {

    private final StandingQueries standings;

    StandingResource(StandingQueries standings) {
        this.standings = standings;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the standings of an election",
            description = "Each candidate with the person's name and what the result counted, also while counting goes"
                    + " on; as on the ballot paper or most votes first. Drafts only for callers with a role.")
    public StandingPage listStandings(
            @Parameter(description = "The election.", example = "trade-union.unite.general-secretary.2017-04-19")
                    @PathParam("id")
                    String id,
            @BeanParam ElectionCandidatesQuery query,
            @Parameter(description = "The order: as on the ballot paper, or most votes first.")
                    @QueryParam("sort")
                    @DefaultValue("BALLOT")
                    StandingOrder sort,
            @BeanParam PageQuery page) {
        var election = new ElectionId(id);
        return StandingPage.of(standings.ofElection(page, election, query.filter(election), sort));
    }
}
