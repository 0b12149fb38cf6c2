package org.hustings.timeline.thread.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.thread.application.Threads;
import org.hustings.timeline.thread.contract.CampaignEventThread;

/** The exchange that a campaign event belongs to. */
@Path("/campaign-events/{id}/thread")
@Tag(name = "Timeline", description = "What happened in an election's campaign, in order.")
public class ThreadResource {

    private final Threads threads;

    ThreadResource(Threads threads) {
        this.threads = threads;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the exchange that a campaign event belongs to",
            description = "What it answers, up to the beginning, and all that answers any of it: the same whichever of"
                    + " them is asked about. At most 500 campaign events.")
    public CampaignEventThread getCampaignEventThread(
            @Parameter(description = "Any campaign event of the exchange.") @PathParam("id") UUID id) {
        return threads.around(new CampaignEventId(id));
    }
}
