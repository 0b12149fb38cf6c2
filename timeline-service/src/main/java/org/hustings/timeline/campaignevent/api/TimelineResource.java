package org.hustings.timeline.campaignevent.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.hustings.timeline.campaignevent.application.CampaignEventQueries;
import org.hustings.timeline.campaignevent.application.CampaignEventService;
import org.hustings.timeline.campaignevent.application.TimelineFilter;
import org.hustings.timeline.campaignevent.contract.CampaignEventPage;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.contract.NewCampaignEvent;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happened in the campaign of one election. */
@Path("/elections/{id}")
@Tag(name = "Timeline", description = "What happened in an election's campaign, in order.")
public class TimelineResource {

    private final CampaignEventService events;
    private final CampaignEventQueries queries;

    TimelineResource(CampaignEventService events, CampaignEventQueries queries) {
        this.events = events;
        this.queries = queries;
    }

    @GET
    @Path("/timeline")
    @RunOnVirtualThread
    @Operation(
            summary = "Read an election's timeline",
            description = "What editors recorded and what follows from the changes of the election and its candidates,"
                    + " of endorsements and of the posts that candidates hold, in chronological order. A date that is known less exactly comes before the exact dates of its"
                    + " period.")
    public CampaignEventPage getTimeline(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @Parameter(description = "Only entries of this kind.") @QueryParam("kind") @Nullable CampaignEventKind kind,
            @Parameter(description = "Only entries that editors wrote, or only those derived from changes.")
                    @QueryParam("origin")
                    @Nullable
                    CampaignEventOrigin origin,
            @Parameter(description = "In which direction of time to read.") @QueryParam("order") @DefaultValue("ASC")
                    TimelineOrder order,
            @BeanParam PageQuery page) {
        var filter = new TimelineFilter(kind, origin, order == TimelineOrder.DESC);
        return CampaignEventPage.of(queries.timeline(id, filter, page));
    }

    @GET
    @Path("/campaign-events")
    @RunOnVirtualThread
    @Operation(
            summary = "List an election's campaign events",
            description =
                    "What editors recorded, in chronological order. The timeline has the derived entries as well.")
    public CampaignEventPage listCampaignEvents(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @Parameter(description = "Only campaign events of this kind.") @QueryParam("kind") @Nullable
                    CampaignEventKind kind,
            @BeanParam PageQuery page) {
        var filter = new TimelineFilter(kind, CampaignEventOrigin.MANUAL, false);
        return CampaignEventPage.of(queries.timeline(id, filter, page));
    }

    @POST
    @Path("/campaign-events")
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Add a campaign event to an election",
            description =
                    "Published at once unless it is a `draft`, which may publish itself: with a `publishAt`. An allegation names its speaker, and a published"
                            + " campaign event names a source.")
    public RestResponse<CampaignEventRecord> createCampaignEvent(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            NewCampaignEvent body) {
        var made = events.create(id, body);
        return Representation.created(URI.create("/v1/campaign-events/" + made.id()), made, made.version());
    }
}
