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
import org.hustings.election.election.application.ElectionCourse;
import org.hustings.election.election.application.ElectionService;
import org.hustings.election.election.application.ElectionsAsKnown;
import org.hustings.election.election.contract.CandidatesLock;
import org.hustings.election.election.contract.NewCandidatesLock;
import org.hustings.election.election.domain.ElectionId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The lock on the candidates of an election over HTTP. */
@Path("/elections/{id}/candidates-lock")
@Tag(name = "Phases", description = "The steps of an election from phase to phase.")
public class CandidatesLockResource {

    private final ElectionService elections;
    private final ElectionsAsKnown known;
    private final ElectionCourse course;
    private final Caller caller;

    CandidatesLockResource(ElectionService elections, ElectionsAsKnown known, ElectionCourse course, Caller caller) {
        this.elections = elections;
        this.known = known;
        this.course = course;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the lock on the candidates of an election",
            description = "Whether the list of candidates is closed to changes. The ETag is the election's.")
    public RestResponse<CandidatesLock> getCandidatesLock(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var then = known.parts(id, caller.mayReadDrafts(), asKnownAt);
            return Representation.ok(new CandidatesLock(then.candidatesLocked()), then.version());
        }
        var election = elections.get(id, caller.mayReadDrafts());
        return Representation.ok(CandidatesLock.of(election), election.version());
    }

    @PUT
    @RunOnVirtualThread
    @RolesAllowed(Roles.RETURNING_OFFICER)
    @Operation(
            summary = "Lock or unlock the candidates of an election",
            description = "Closes the list of candidates to changes, or opens it again.")
    public RestResponse<CandidatesLock> setCandidatesLock(
            @PathParam("id") ElectionId id, @HeaderParam("If-Match") ExpectedVersion expected, NewCandidatesLock lock) {
        var locked = course.lock(id, expected, lock);
        return Representation.ok(locked.part(), locked.version());
    }
}
