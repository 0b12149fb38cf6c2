package org.hustings.election.election.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.security.Caller;
import org.hustings.commons.security.Roles;
import org.hustings.election.election.application.ElectionCourse;
import org.hustings.election.election.application.ElectionService;
import org.hustings.election.election.application.ElectionsAsKnown;
import org.hustings.election.election.contract.ElectorateList;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.electorate.NewElectorate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The electorates of an election over HTTP. */
@Path("/elections/{id}/electorates")
@Tag(name = "Electorates", description = "How many could vote, by several bases.")
public class ElectorateResource {

    private final ElectionService elections;
    private final ElectionsAsKnown known;
    private final ElectionCourse course;
    private final Caller caller;

    ElectorateResource(ElectionService elections, ElectionsAsKnown known, ElectionCourse course, Caller caller) {
        this.elections = elections;
        this.known = known;
        this.course = course;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the electorates of an election",
            description = "In the order in which they were recorded.")
    public RestResponse<ElectorateList> listElectorates(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var then = known.parts(id, caller.mayReadDrafts(), asKnownAt);
            return Representation.ok(new ElectorateList(then.electorates()), then.version());
        }
        var election = elections.get(id, caller.mayReadDrafts());
        return Representation.ok(new ElectorateList(election.electorates()), election.version());
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Add an electorate to an election", description = "Several for one election are normal.")
    public RestResponse<Electorate> createElectorate(@PathParam("id") ElectionId id, NewElectorate electorate) {
        var added = course.add(id, electorate);
        var location = URI.create("/v1/elections/%s/electorates".formatted(id));
        return Representation.created(location, added.part(), added.version());
    }
}
