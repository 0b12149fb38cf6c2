package org.hustings.election.election.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;
import org.hustings.election.election.application.ElectionQueries;
import org.hustings.election.election.application.ResultQueries;
import org.hustings.election.election.application.ResultsAsKnown;
import org.hustings.election.election.contract.ElectionResultPage;
import org.hustings.election.election.domain.ElectionId;
import org.jspecify.annotations.Nullable;

/** All counts of one election over HTTP. */
@Path("/elections/{id}/results")
@Tag(name = "Results")
public class ElectionResultsResource {

    private final ResultQueries results;
    private final ElectionQueries elections;
    private final ResultsAsKnown known;
    private final Caller caller;

    ElectionResultsResource(ResultQueries results, ElectionQueries elections, ResultsAsKnown known, Caller caller) {
        this.results = results;
        this.elections = elections;
        this.known = known;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the results of an election",
            description = "Every count that was recorded, newest first, also those that a later one superseded."
                    + " Test results are listed for callers with a role.")
    public ElectionResultPage listElectionResults(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @BeanParam PageQuery page) {
        var drafts = caller.mayReadDrafts();
        if (asKnownAt != null) {
            return ElectionResultPage.of(known.ofElection(id, drafts, asKnownAt, page));
        }
        elections.get(id, drafts);
        return ElectionResultPage.of(results.ofElection(id, drafts, page));
    }
}
