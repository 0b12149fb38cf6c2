package org.hustings.candidate.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.candidacy.application.CandidateQueries;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.claim.application.Conflicts;
import org.hustings.commons.claim.contract.PropertyConflictList;
import org.hustings.commons.http.Representation;
import org.jboss.resteasy.reactive.RestResponse;

/** What is reported of a candidate in more than one way, over HTTP. */
@Path("/candidates/{id}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class CandidateConflictResource {

    private final CandidateQueries queries;
    private final Conflicts conflicts;

    CandidateConflictResource(CandidateQueries queries, Conflicts conflicts) {
        this.queries = queries;
        this.conflicts = conflicts;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List what is reported of a candidate in more than one way",
            description = "Each property with its values, who says so and what is shown. The ETag is the candidate's.")
    public RestResponse<PropertyConflictList> listCandidateConflicts(@PathParam("id") UUID id) {
        var candidate = queries.get(new CandidateId(id));
        return Representation.ok(conflicts.of(candidate), candidate.version());
    }
}
