package org.hustings.election.election.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;
import org.hustings.election.election.application.ElectionQueries;
import org.hustings.election.election.application.ResultQueries;
import org.hustings.election.election.contract.ElectionResultPage;
import org.hustings.election.election.domain.ElectionId;

/** All counts of one election over HTTP. */
@Path("/elections/{id}/results")
@Tag(name = "Results")
public class ElectionResultsResource {

    private final ResultQueries results;
    private final ElectionQueries elections;
    private final Caller caller;

    ElectionResultsResource(ResultQueries results, ElectionQueries elections, Caller caller) {
        this.results = results;
        this.elections = elections;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the results of an election",
            description = "Every count that was recorded, newest first, also those that a later one superseded."
                    + " Test results are listed for callers with a role.")
    public ElectionResultPage listElectionResults(@PathParam("id") ElectionId id, @BeanParam PageQuery page) {
        elections.get(id, caller.mayReadDrafts());
        return ElectionResultPage.of(results.ofElection(id, caller.mayReadDrafts(), page));
    }
}
