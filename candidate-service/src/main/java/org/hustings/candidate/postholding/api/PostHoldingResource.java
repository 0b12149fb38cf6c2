package org.hustings.candidate.postholding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.bodycopy.api.NamesBodies;
import org.hustings.candidate.postholding.application.PostHoldingQueries;
import org.hustings.candidate.postholding.application.PostHoldings;
import org.hustings.candidate.postholding.contract.PostHoldingPatch;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Post holdings over HTTP. */
@Path("/post-holdings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Post holdings", description = "Who holds, or held, which post, and how that came to an end.")
public class PostHoldingResource {

    private final PostHoldings holdings;
    private final PostHoldingQueries queries;

    PostHoldingResource(PostHoldings holdings, PostHoldingQueries queries) {
        this.holdings = holdings;
        this.queries = queries;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Read a post holding", description = "One post holding, with the version as entity tag.")
    public RestResponse<PostHoldingResponse> getPostHolding(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "What was known at this instant (RFC 3339), which is not in the future."
                                    + " A holding whose person was merged since is told as then.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        if (asKnownAt == null) {
            return ok(queries.get(new PostHoldingId(id)));
        }
        var known = queries.get(new PostHoldingId(id), asKnownAt);
        return Representation.ok(PostHoldingResponse.of(known), known.tag());
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @NamesBodies(organisation = "/organisationId", post = "/postId")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a post holding",
            description =
                    "Changes what the merge patch names. Setting `draft` to false publishes the holding for good; its"
                            + " status moves by transitions.")
    public RestResponse<PostHoldingResponse> updatePostHolding(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            MergePatch<PostHoldingPatch> patch) {
        return ok(holdings.change(new PostHoldingId(id), expected, holding -> PostHoldingPatch.edit(patch, holding)));
    }

    @DELETE
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Delete a draft post holding",
            description = "Only a draft is deleted; a holding that was published ends.")
    public void deletePostHolding(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        holdings.delete(new PostHoldingId(id), expected);
    }

    @GET
    @Path("/revisions")
    @RunOnVirtualThread
    @Operation(
            summary = "List the revisions of a post holding",
            description = "Who changed what, when and why, newest first, with the whole record after each change.")
    public RevisionPage listPostHoldingRevisions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return queries.revisions(new PostHoldingId(id), page);
    }

    private static RestResponse<PostHoldingResponse> ok(PostHolding holding) {
        return Representation.ok(PostHoldingResponse.of(holding), holding.version());
    }
}
