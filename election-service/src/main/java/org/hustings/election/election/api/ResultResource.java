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
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.NewResult;
import org.hustings.election.result.ResultNotFound;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The result of an election over HTTP. */
@Path("/elections/{id}/result")
@Tag(name = "Results", description = "Results: the figures as reported, beside those that follow from them.")
public class ResultResource {

    private final ElectionService elections;
    private final ElectionsAsKnown known;
    private final ResultRecording recording;
    private final Caller caller;

    ResultResource(ElectionService elections, ElectionsAsKnown known, ResultRecording recording, Caller caller) {
        this.elections = elections;
        this.known = known;
        this.recording = recording;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the result of an election",
            description = "The count that stands, with what the checks found. 404 until a result is recorded.")
    public RestResponse<ElectionResult> getResult(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var then = known.parts(id, caller.mayReadDrafts(), asKnownAt);
            return answer(id, then.result(), then.version());
        }
        var election = elections.get(id, caller.mayReadDrafts());
        return answer(id, election.result(), election.version());
    }

    @PUT
    @RunOnVirtualThread
    @LearnsCandidates
    @RolesAllowed(Roles.RETURNING_OFFICER)
    @Operation(
            summary = "Record the result of an election",
            description =
                    "It supersedes any before, which `results` keeps; figures are recorded as they are, and checked."
                            + " A test result (`isTest`) leaves the election as it is and is seen by callers with a role only."
                            + " Each candidate on the ballot has a tally and no one else; where no candidate is known, each"
                            + " tally brings its ballotName. If-Match takes the ETag of the election.")
    public RestResponse<ElectionResult> recordResult(
            @PathParam("id") ElectionId id, @HeaderParam("If-Match") ExpectedVersion expected, NewResult result) {
        var recorded = recording.record(id, expected, result);
        return Representation.ok(recorded.part(), recorded.version());
    }

    private static RestResponse<ElectionResult> answer(ElectionId id, @Nullable ElectionResult result, long version) {
        if (result == null) {
            throw new ResultNotFound(id);
        }
        return Representation.ok(result, version);
    }
}
