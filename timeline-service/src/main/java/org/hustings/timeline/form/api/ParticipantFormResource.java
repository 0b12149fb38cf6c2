package org.hustings.timeline.form.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.api.TimelineParameters;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.form.jsonfeed.JsonFeed;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a candidate or of a person in other forms than JSON; {@link FormNegotiation} leads here. The contract
 * has the addresses of elections alone.
 */
public abstract class ParticipantFormResource {

    private final FormAnswers forms;
    private final Function<UUID, TimelineScope> whose;

    ParticipantFormResource(FormAnswers forms, Function<UUID, TimelineScope> whose) {
        this.forms = forms;
        this.whose = whose;
    }

    @GET
    @Path("/feed.json")
    @Produces(FormAnswers.JSON_FEED)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<JsonFeed> getTimelineJsonFeedOfParticipant(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.jsonFeed(whose.apply(id), parameters, origin, page, uri);
    }

    @GET
    @Path("/feed.atom")
    @Produces(FormAnswers.ATOM)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineAtomFeedOfParticipant(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.atom(whose.apply(id), parameters, origin, page, uri);
    }

    @GET
    @Path("/calendar.ics")
    @Produces("text/calendar")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineCalendarOfParticipant(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.calendar(whose.apply(id), parameters, origin);
    }

    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineForTimelineJsOfParticipant(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.timelineJs(whose.apply(id), parameters, origin);
    }

    /** Apart from the one above: of two types, the server would choose the writer by the class of what is written. */
    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS_BY_NAME)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineForTimelineJsByNameOfParticipant(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.timelineJs(whose.apply(id), parameters, origin);
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineTableOfParticipant(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.csv(whose.apply(id), parameters, origin);
    }
}
