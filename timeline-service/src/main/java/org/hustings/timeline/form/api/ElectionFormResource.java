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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.api.TimelineParameters;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.form.jsonfeed.JsonFeed;
import org.hustings.timeline.form.timelinejs.TimelineJsWriter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The timeline of an election in other forms than JSON. */
@Path("/elections/{id}/timeline")
@Tag(name = "Timeline forms", description = "Timelines in the forms that others read.")
public class ElectionFormResource {

    private final FormAnswers forms;

    ElectionFormResource(FormAnswers forms) {
        this.forms = forms;
    }

    @GET
    @Path("/feed.json")
    @Produces(FormAnswers.JSON_FEED)
    @RunOnVirtualThread
    @Operation(
            summary = "Read a timeline as JSON Feed",
            description =
                    "JSON Feed 1.1, from the newest entry back; `next_url` leads to older ones. Text is plain text.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(mediaType = FormAnswers.JSON_FEED, schema = @Schema(implementation = JsonFeed.class)))
    public RestResponse<JsonFeed> getTimelineJsonFeed(
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
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.jsonFeed(new TimelineScope.OfElection(id), parameters, origin, page, uri);
    }

    @GET
    @Path("/feed.atom")
    @Produces(FormAnswers.ATOM)
    @RunOnVirtualThread
    @Operation(
            summary = "Read a timeline as an Atom feed",
            description =
                    "RFC 4287, from the newest entry back, in pages as RFC 5005 has them. What was cancelled stays and says so;"
                            + " what turned out not to be so has a tombstone (RFC 6721) besides.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content =
                    @Content(
                            mediaType = FormAnswers.ATOM,
                            schema = @Schema(type = SchemaType.STRING),
                            example = FormExamples.ATOM))
    public RestResponse<StreamingOutput> getTimelineAtomFeed(
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
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return forms.atom(new TimelineScope.OfElection(id), parameters, origin, page, uri);
    }

    @GET
    @Path("/calendar.ics")
    @Produces("text/calendar")
    @RunOnVirtualThread
    @Operation(
            summary = "Read a timeline as a calendar",
            description =
                    "iCalendar (RFC 5545), all entries in order: one event for each, with an identifier that stays. What was"
                            + " cancelled stays, as CANCELLED; a date that is known roughly makes it TENTATIVE.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING),
                            example = FormExamples.ICALENDAR))
    public RestResponse<StreamingOutput> getTimelineCalendar(
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
                    CampaignEventOrigin origin) {
        return forms.calendar(new TimelineScope.OfElection(id), parameters, origin);
    }

    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS)
    @RunOnVirtualThread
    @Operation(
            summary = "Read a timeline for TimelineJS",
            description =
                    "The JSON of TimelineJS3, all entries in order. All text is escaped: nothing of it is markup.")
    @APIResponse(
            responseCode = "200",
            description = "The timeline.",
            content =
                    @Content(
                            mediaType = FormAnswers.TIMELINEJS,
                            schema = @Schema(implementation = TimelineJsWriter.class)))
    public RestResponse<StreamingOutput> getTimelineForTimelineJs(
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
                    CampaignEventOrigin origin) {
        return forms.timelineJs(new TimelineScope.OfElection(id), parameters, origin);
    }

    /** Apart from the one above: of two types, the server would choose the writer by the class of what is written. */
    @GET
    @Path("/timelinejs.json")
    @Produces(FormAnswers.TIMELINEJS_BY_NAME)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getTimelineForTimelineJsByName(
            @PathParam("id") String id,
            @Valid @BeanParam TimelineParameters parameters,
            @QueryParam("origin") @Nullable CampaignEventOrigin origin) {
        return forms.timelineJs(new TimelineScope.OfElection(id), parameters, origin);
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @RunOnVirtualThread
    @Operation(
            summary = "Read a timeline as CSV",
            description =
                    "RFC 4180 with a header, in the layout of TimelineJS's spreadsheets, all entries in order. Text that a"
                            + " spreadsheet would run as a formula has an apostrophe in front.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = FormExamples.CSV))
    public RestResponse<StreamingOutput> getTimelineTable(
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
                    CampaignEventOrigin origin) {
        return forms.csv(new TimelineScope.OfElection(id), parameters, origin);
    }
}
