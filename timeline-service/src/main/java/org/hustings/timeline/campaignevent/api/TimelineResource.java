package org.hustings.timeline.campaignevent.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.hustings.timeline.campaignevent.application.CampaignEventService;
import org.hustings.timeline.campaignevent.contract.CampaignEventPage;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.contract.NewCampaignEvent;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happened in the campaign of one election. */
@Path("/elections/{id}")
@Tag(name = "Timeline", description = "What happened in an election's campaign, in order.")
public class TimelineResource {

    private final CampaignEventService events;
    private final TimelineAnswers answers;

    TimelineResource(CampaignEventService events, TimelineAnswers answers) {
        this.events = events;
        this.answers = answers;
    }

    @GET
    @Path("/timeline")
    @RunOnVirtualThread
    @Operation(
            summary = "Read an election's timeline",
            description = "What editors recorded and what follows from the changes of the election and its candidates,"
                    + " of endorsements and of the posts that candidates hold, in chronological order. A date that is known less exactly comes before the exact dates of its"
                    + " period." + "\n\n" + TimelineFormat.DESCRIPTION)
    public RestResponse<CampaignEventPage> getTimeline(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @Valid @BeanParam TimelineParameters parameters,
            @Parameter(description = "Only entries that editors wrote, or only those derived from changes.")
                    @QueryParam("origin")
                    @Nullable
                    CampaignEventOrigin origin,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future; in the order"
                                            + " in which it was recorded, and without `q`. A page may then hold fewer items than"
                                            + " asked for and have a `next` all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @Parameter(hidden = true) @QueryParam("format") @Nullable TimelineFormat format,
            @BeanParam PageQuery page) {
        return answers.page(new TimelineScope.OfElection(id), parameters.filter(origin), asKnownAt, page);
    }

    @GET
    @Path("/campaign-events")
    @RunOnVirtualThread
    @Operation(
            summary = "List an election's campaign events",
            description =
                    "What editors recorded, in chronological order. The timeline has the derived entries as well.")
    public RestResponse<CampaignEventPage> listCampaignEvents(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            @Valid @BeanParam TimelineParameters parameters,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future; in the order"
                                            + " in which it was recorded, and without `q`. A page may then hold fewer items than"
                                            + " asked for and have a `next` all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @BeanParam PageQuery page) {
        var filter = parameters.filter(CampaignEventOrigin.MANUAL);
        return answers.page(new TimelineScope.OfElection(id), filter, asKnownAt, page);
    }

    @POST
    @Path("/campaign-events")
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Add a campaign event to an election",
            description = "Published at once unless it is a `draft`, which may publish itself: with a `publishAt`. An"
                    + " allegation names its speaker, and a published campaign event names a source.")
    public RestResponse<CampaignEventRecord> createCampaignEvent(
            @Parameter(
                            description = "The election.",
                            example = "trade-union.unite.general-secretary.2017-04-19",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @PathParam("id")
                    String id,
            NewCampaignEvent body) {
        var made = events.create(id, body);
        return Representation.created(
                URI.create("/v1/campaign-events/" + made.record().id()), made.record(), made.tag());
    }
}
