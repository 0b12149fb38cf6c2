package org.hustings.election.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.http.Representation;
import org.hustings.commons.security.Caller;
import org.hustings.election.claim.application.Conflicts;
import org.hustings.election.claim.contract.ConflictList;
import org.hustings.election.election.application.ElectionService;
import org.hustings.election.election.domain.ElectionId;
import org.jboss.resteasy.reactive.RestResponse;

/** What is reported of an election in more than one way, over HTTP. */
@Path("/elections/{id}/conflicts")
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class ConflictResource {

    private final ElectionService elections;
    private final Conflicts conflicts;
    private final Caller caller;

    ConflictResource(ElectionService elections, Conflicts conflicts, Caller caller) {
        this.elections = elections;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List what is reported of an election in more than one way",
            description = "Each property with its values, who says so and what is shown. The ETag is the election's.")
    public RestResponse<ConflictList> listElectionConflicts(@PathParam("id") ElectionId id) {
        var election = elections.get(id, caller.mayReadDrafts());
        return Representation.ok(conflicts.of(election), election.version());
    }
}
