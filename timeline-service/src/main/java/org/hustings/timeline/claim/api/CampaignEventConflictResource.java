package org.hustings.timeline.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.claim.contract.PropertyConflictList;
import org.hustings.commons.http.Representation;
import org.hustings.timeline.campaignevent.application.CampaignEventQueries;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.claim.application.Conflicts;
import org.jboss.resteasy.reactive.RestResponse;

/** What is reported of a campaign event in more than one way, over HTTP. */
@Path("/campaign-events/{id}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class CampaignEventConflictResource {

    private final CampaignEventQueries queries;
    private final Conflicts conflicts;

    CampaignEventConflictResource(CampaignEventQueries queries, Conflicts conflicts) {
        this.queries = queries;
        this.conflicts = conflicts;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List what is reported of a campaign event in more than one way",
            description =
                    "Each property with its values, who says so and what is shown. The ETag is the campaign event's.")
    public RestResponse<PropertyConflictList> listCampaignEventConflicts(
            @Parameter(description = "The campaign event.") @PathParam("id") UUID id) {
        var event = queries.get(new CampaignEventId(id));
        return Representation.ok(conflicts.of(event), event.version());
    }
}
