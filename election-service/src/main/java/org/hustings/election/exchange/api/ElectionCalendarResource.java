package org.hustings.election.exchange.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.Download;
import org.hustings.commons.http.Representation;
import org.hustings.commons.security.Caller;
import org.hustings.election.election.application.ElectionsAsKnown;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.exchange.application.CalendarQueries;
import org.hustings.election.exchange.calendar.CalendarConfig;
import org.hustings.election.exchange.calendar.CalendarElection;
import org.hustings.election.exchange.calendar.CalendarFeed;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The calendar of one election over HTTP. */
@Path("/elections/{id}/calendar")
@Tag(name = "Calendars", description = "Timetables as iCalendar (RFC 5545), to subscribe to.")
public class ElectionCalendarResource {

    private final CalendarQueries elections;
    private final ElectionsAsKnown known;
    private final CalendarConfig config;
    private final Caller caller;

    ElectionCalendarResource(CalendarQueries elections, ElectionsAsKnown known, CalendarConfig config, Caller caller) {
        this.elections = elections;
        this.known = known;
        this.config = config;
        this.caller = caller;
    }

    @GET
    @Produces(Calendars.TYPE)
    @RunOnVirtualThread
    @Operation(
            summary = "Read the calendar of an election",
            description = "One event for each milestone, with an identifier that stays. A date that moved raises"
                    + " SEQUENCE; one that was cancelled stays, as CANCELLED.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content =
                    @Content(
                            mediaType = Calendars.TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = Calendars.EXAMPLE))
    public RestResponse<StreamingOutput> getElectionCalendar(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        var drafts = caller.mayReadDrafts();
        var election =
                asKnownAt == null ? elections.get(id, drafts) : CalendarElection.of(known.parts(id, drafts, asKnownAt));
        var feed = new CalendarFeed(election.name(), List.of(election), config.publicAddress());
        return Download.of(feed::writeTo, Calendars.WITH_CHARSET, id + ".ics", Representation.tag(election.version()));
    }
}
