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
import org.hustings.election.election.contract.PhaseTransitionList;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.phase.PhaseHistory;
import org.hustings.election.phase.PhaseTransition;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The phases of an election over HTTP. */
@Path("/elections/{id}/transitions")
@Tag(name = "Phases", description = "The steps of an election from phase to phase.")
public class TransitionResource {

    private final ElectionService elections;
    private final ElectionsAsKnown known;
    private final ElectionCourse course;
    private final Caller caller;

    TransitionResource(ElectionService elections, ElectionsAsKnown known, ElectionCourse course, Caller caller) {
        this.elections = elections;
        this.known = known;
        this.course = course;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the phase transitions of an election",
            description = "Oldest first, and the phases that it may move to next.")
    public RestResponse<PhaseTransitionList> listPhaseTransitions(
            @PathParam("id") ElectionId id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt != null) {
            var then = known.parts(id, caller.mayReadDrafts(), asKnownAt);
            return Representation.ok(PhaseTransitionList.of(new PhaseHistory(then.transitions())), then.version());
        }
        var election = elections.get(id, caller.mayReadDrafts());
        return Representation.ok(PhaseTransitionList.of(election.phases()), election.version());
    }

    @POST
    @RunOnVirtualThread
    @LearnsCandidates
    @SafeRepeat
    @RolesAllowed(Roles.RETURNING_OFFICER)
    @Operation(
            summary = "Move an election to another phase",
            description =
                    "A step that is not legal is refused with 409, which names those that are. UNCONTESTED is refused"
                            + " where more candidates are known to stand than there are seats.")
    public RestResponse<PhaseTransition> createPhaseTransition(
            @PathParam("id") ElectionId id, NewPhaseTransition transition) {
        var made = course.moveTo(id, transition);
        var location = URI.create("/v1/elections/%s/transitions".formatted(id));
        return Representation.created(location, made.part(), made.version());
    }
}
