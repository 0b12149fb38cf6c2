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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.api.TimelineParameters;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.form.jsonfeed.JsonFeed;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The timeline of a candidate in other forms than JSON; {@link FormNegotiation} leads here. */
@Path("/candidates/{id}/timeline")
public class CandidateFormResource {

    private final FormAnswers forms;

    CandidateFormResource(FormAnswers forms) {
        this.forms = forms;
    }

    @GET
    @Path("/feed.json")
    @Produces(FormAnswers.JSON_FEED)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<JsonFeed> getTimelineJsonFeedOfCandidate(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.jsonFeed(
                new TimelineScope.OfCandidate(id), FormAnswers.newestFirst(parameters, origin), page, uri);
    }

    @GET
    @Path("/feed.atom")
    @Produces(FormAnswers.ATOM)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineAtomFeedOfCandidate(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.atom(new TimelineScope.OfCandidate(id), FormAnswers.newestFirst(parameters, origin), page, uri);
    }

    @GET
    @Path("/calendar.ics")
    @Produces("text/calendar")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineCalendarOfCandidate(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.calendar(new TimelineScope.OfCandidate(id), FormAnswers.oldestFirst(parameters, origin));
    }

    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineForTimelineJsOfCandidate(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.timelineJs(new TimelineScope.OfCandidate(id), FormAnswers.oldestFirst(parameters, origin));
    }

    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS_BY_NAME)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineForTimelineJsByNameOfCandidate(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.timelineJs(new TimelineScope.OfCandidate(id), FormAnswers.oldestFirst(parameters, origin));
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineTableOfCandidate(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.csv(new TimelineScope.OfCandidate(id), FormAnswers.oldestFirst(parameters, origin));
    }
}
