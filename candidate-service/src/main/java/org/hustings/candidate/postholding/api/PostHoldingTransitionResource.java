package org.hustings.candidate.postholding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.postholding.application.PostHoldingQueries;
import org.hustings.candidate.postholding.application.PostHoldings;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The status of a post holding over HTTP. */
@Path("/post-holdings/{id}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Post holdings")
public class PostHoldingTransitionResource {

    private final PostHoldings holdings;
    private final PostHoldingQueries queries;

    PostHoldingTransitionResource(PostHoldings holdings, PostHoldingQueries queries) {
        this.holdings = holdings;
        this.queries = queries;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the status transitions of a post holding",
            description = "Oldest first, and the statuses that it may have next.")
    public RestResponse<PostHoldingTransitionList> listPostHoldingTransitions(
            @PathParam("id") UUID id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt == null) {
            var holding = queries.get(new PostHoldingId(id));
            return Representation.ok(PostHoldingTransitionList.of(PostHoldingResponse.of(holding)), holding.version());
        }
        var known = queries.get(new PostHoldingId(id), asKnownAt);
        return Representation.ok(PostHoldingTransitionList.of(PostHoldingResponse.of(known)), known.tag());
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Move the status of a post holding",
            description =
                    "Moves the status and answers with the post holding after it. Whoever leaves the post holds it until"
                            + " the move takes effect. An illegal move is refused with 409, and the problem says which are legal; so is one to"
                            + " another end than is claimed.")
    public RestResponse<PostHoldingResponse> createPostHoldingTransition(
            @PathParam("id") UUID id, NewPostHoldingTransition body) {
        var holding = holdings.move(new PostHoldingId(id), body.toMove());
        return Representation.created(
                URI.create("/v1/post-holdings/" + holding.id()), PostHoldingResponse.of(holding), holding.version());
    }
}
