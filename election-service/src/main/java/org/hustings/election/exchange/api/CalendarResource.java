package org.hustings.election.exchange.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.http.Download;
import org.hustings.commons.security.Caller;
import org.hustings.election.election.api.ElectionListQuery;
import org.hustings.election.exchange.application.CalendarQueries;
import org.hustings.election.exchange.calendar.CalendarConfig;
import org.hustings.election.exchange.calendar.CalendarFeed;
import org.jboss.resteasy.reactive.RestResponse;

/** The calendar of many elections over HTTP. */
@Path("/calendar")
@Tag(name = "Calendars")
public class CalendarResource {

    private static final String NAME = "Elections";

    private final CalendarQueries elections;
    private final CalendarConfig config;
    private final Caller caller;

    CalendarResource(CalendarQueries elections, CalendarConfig config, Caller caller) {
        this.elections = elections;
        this.config = config;
        this.caller = caller;
    }

    @GET
    @Produces(Calendars.TYPE)
    @RunOnVirtualThread
    @Operation(
            summary = "Read the calendar of many elections",
            description = "The milestones of the first 500 elections of the list with the same filters and order.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content =
                    @Content(
                            mediaType = Calendars.TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = Calendars.EXAMPLE))
    public RestResponse<StreamingOutput> getCalendar(@Valid @BeanParam ElectionListQuery query) {
        var found = elections.first(query.filter(), query.sort(), caller.mayReadDrafts());
        var feed = new CalendarFeed(NAME, found, config.publicAddress());
        return Download.of(feed::writeTo, Calendars.WITH_CHARSET, "elections.ics", ExportTag.of(found));
    }
}
