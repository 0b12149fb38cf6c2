package org.hustings.election.election.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.Representation;
import org.hustings.commons.security.Caller;
import org.hustings.commons.security.Roles;
import org.hustings.election.election.application.ElectionService;
import org.hustings.election.election.application.ElectionsAsKnown;
import org.hustings.election.election.application.ResultRecording;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.scrutiny.NewScrutineerReport;
import org.hustings.election.scrutiny.ScrutineerReport;
import org.hustings.election.scrutiny.ScrutineerReportNotFound;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The scrutineer's report of an election over HTTP. */
@Path("/elections/{id}/scrutineer-report")
@Tag(name = "Results")
public class ScrutineerReportResource {

    private final ElectionService elections;
    private final ElectionsAsKnown known;
    private final ResultRecording recording;
    private final Caller caller;

    ScrutineerReportResource(
            ElectionService elections, ElectionsAsKnown known, ResultRecording recording, Caller caller) {
        this.elections = elections;
        this.known = known;
        this.recording = recording;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the scrutineer's report of an election",
            description = "What TULRCA 1992 s.52 asks a scrutineer to report. 404 until there is one.")
    public RestResponse<ScrutineerReport> getScrutineerReport(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var then = known.parts(id, caller.mayReadDrafts(), asKnownAt);
            return answer(id, then.scrutineerReport(), then.version());
        }
        var election = elections.get(id, caller.mayReadDrafts());
        return answer(id, election.scrutineerReport(), election.version());
    }

    @PUT
    @RunOnVirtualThread
    @RolesAllowed(Roles.RETURNING_OFFICER)
    @Operation(
            summary = "Record the scrutineer's report of an election",
            description = "In place of any before, which the revisions keep. If-Match takes the ETag of the election.")
    public RestResponse<ScrutineerReport> recordScrutineerReport(
            @PathParam("id") ElectionId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            NewScrutineerReport report) {
        var kept = recording.keep(id, expected, report);
        return Representation.ok(kept.part(), kept.version());
    }

    private static RestResponse<ScrutineerReport> answer(
            ElectionId id, @Nullable ScrutineerReport report, long version) {
        if (report == null) {
            throw new ScrutineerReportNotFound(id);
        }
        return Representation.ok(report, version);
    }
}
