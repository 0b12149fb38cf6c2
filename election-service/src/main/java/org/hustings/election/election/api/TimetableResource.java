package org.hustings.election.election.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.security.Caller;
import org.hustings.commons.security.Roles;
import org.hustings.election.election.application.ElectionCourse;
import org.hustings.election.election.application.ElectionService;
import org.hustings.election.election.application.ElectionsAsKnown;
import org.hustings.election.election.contract.TimetableEntries;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.NewDateMove;
import org.hustings.election.timetable.NewTimetableEntry;
import org.hustings.election.timetable.Timetable;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.timetable.TimetableEntryPatch;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The timetable of an election over HTTP. */
@Path("/elections/{id}/timetable")
@Tag(name = "Timetables", description = "The milestones of an election; a date that moves keeps its history.")
public class TimetableResource {

    private final ElectionService elections;
    private final ElectionsAsKnown known;
    private final ElectionCourse course;
    private final Caller caller;

    TimetableResource(ElectionService elections, ElectionsAsKnown known, ElectionCourse course, Caller caller) {
        this.elections = elections;
        this.known = known;
        this.course = course;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the timetable of an election",
            description = "Whole, in the order of the course. The ETag is the election's.")
    public RestResponse<TimetableEntries> getTimetable(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var then = known.parts(id, caller.mayReadDrafts(), asKnownAt);
            return Representation.ok(new TimetableEntries(then.timetable()), then.version());
        }
        var election = elections.get(id, caller.mayReadDrafts());
        return Representation.ok(new TimetableEntries(election.timetable().entries()), election.version());
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Add a milestone to the timetable", description = "One entry for each milestone.")
    public RestResponse<TimetableEntry> createTimetableEntry(@PathParam("id") ElectionId id, NewTimetableEntry entry) {
        var added = course.schedule(id, entry);
        var location = URI.create(
                "/v1/elections/%s/timetable/%s".formatted(id, added.part().milestone()));
        return Representation.created(location, added.part(), added.version());
    }

    @GET
    @Path("/{milestone}")
    @RunOnVirtualThread
    @Operation(
            summary = "Read a milestone",
            description = "With its date, the dates it had before, and why it was moved.")
    public RestResponse<TimetableEntry> getTimetableEntry(
            @PathParam("id") ElectionId id,
            @PathParam("milestone") Milestone milestone,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var then = known.parts(id, caller.mayReadDrafts(), asKnownAt);
            return Representation.ok(Timetable.of(then.timetable()).get(milestone), then.version());
        }
        var election = elections.get(id, caller.mayReadDrafts());
        return Representation.ok(election.timetable().get(milestone), election.version());
    }

    @PATCH
    @Path("/{milestone}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a milestone", description = "In all but its date, which is moved instead.")
    public RestResponse<TimetableEntry> updateTimetableEntry(
            @PathParam("id") ElectionId id,
            @PathParam("milestone") Milestone milestone,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<TimetableEntryPatch> patch) {
        var changed = course.change(id, milestone, expected, patch);
        return Representation.ok(changed.part(), changed.version());
    }

    @POST
    @Path("/{milestone}/moves")
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Move a milestone to another date",
            description = "The date before is kept with the reason, and the sequence rises by one.")
    public RestResponse<TimetableEntry> moveTimetableEntry(
            @PathParam("id") ElectionId id, @PathParam("milestone") Milestone milestone, NewDateMove move) {
        var moved = course.move(id, milestone, move);
        var location = URI.create("/v1/elections/%s/timetable/%s".formatted(id, milestone));
        return Representation.created(location, moved.part(), moved.version());
    }
}
