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
import org.hustings.candidate.claim.application.Conflicts;
import org.hustings.candidate.postholding.application.PostHoldingQueries;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.commons.claim.contract.PropertyConflictList;
import org.hustings.commons.http.Representation;
import org.jboss.resteasy.reactive.RestResponse;

/** What is reported of a post holding in more than one way, over HTTP. */
@Path("/post-holdings/{id}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class PostHoldingConflictResource {

    private final PostHoldingQueries queries;
    private final Conflicts conflicts;

    PostHoldingConflictResource(PostHoldingQueries queries, Conflicts conflicts) {
        this.queries = queries;
        this.conflicts = conflicts;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List what is reported of a post holding in more than one way",
            description = "Each property with its values, who says so and what is shown. The ETag is the holding's.")
    public RestResponse<PropertyConflictList> listPostHoldingConflicts(@PathParam("id") UUID id) {
        var holding = queries.get(new PostHoldingId(id));
        return Representation.ok(conflicts.of(holding), holding.version());
    }
}
