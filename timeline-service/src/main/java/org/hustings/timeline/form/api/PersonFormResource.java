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

/** The timeline of a person in other forms than JSON; {@link FormNegotiation} leads here. */
@Path("/people/{id}/timeline")
public class PersonFormResource {

    private final FormAnswers forms;

    PersonFormResource(FormAnswers forms) {
        this.forms = forms;
    }

    @GET
    @Path("/feed.json")
    @Produces(FormAnswers.JSON_FEED)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<JsonFeed> getTimelineJsonFeedOfPerson(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.jsonFeed(new TimelineScope.OfPerson(id), FormAnswers.newestFirst(parameters, origin), page, uri);
    }

    @GET
    @Path("/feed.atom")
    @Produces(FormAnswers.ATOM)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineAtomFeedOfPerson(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.atom(new TimelineScope.OfPerson(id), FormAnswers.newestFirst(parameters, origin), page, uri);
    }

    @GET
    @Path("/calendar.ics")
    @Produces("text/calendar")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineCalendarOfPerson(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.calendar(new TimelineScope.OfPerson(id), FormAnswers.oldestFirst(parameters, origin));
    }

    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineForTimelineJsOfPerson(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.timelineJs(new TimelineScope.OfPerson(id), FormAnswers.oldestFirst(parameters, origin));
    }

    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS_BY_NAME)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineForTimelineJsByNameOfPerson(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.timelineJs(new TimelineScope.OfPerson(id), FormAnswers.oldestFirst(parameters, origin));
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineTableOfPerson(
            @PathParam("id") UUID id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.csv(new TimelineScope.OfPerson(id), FormAnswers.oldestFirst(parameters, origin));
    }
}
