package org.hustings.timeline.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.claim.application.Conflicts;
import org.hustings.timeline.claim.contract.ContestedCampaignEventPage;

/** What is reported of the entries of an election's timeline in more than one way, over HTTP. */
@Path("/elections/{id}/campaign-event-conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "What several sources report of one property, side by side and ranked.")
public class TimelineConflictResource {

    private final Conflicts conflicts;

    TimelineConflictResource(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the campaign events of an election that are reported in more than one way",
            description = "In chronological order, each with all its conflicts. What is reported of the election itself"
                    + " in more than one way is among the election's conflicts.")
    public ContestedCampaignEventPage listElectionCampaignEventConflicts(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @BeanParam PageQuery page) {
        return ContestedCampaignEventPage.of(conflicts.ofElection(id, page));
    }
}
