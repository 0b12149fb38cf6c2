package org.hustings.election.post.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;
import org.hustings.commons.security.Roles;
import org.hustings.election.post.application.PostQueries;
import org.hustings.election.post.application.PostService;
import org.hustings.election.post.contract.NewPost;
import org.hustings.election.post.contract.PostPage;
import org.hustings.election.post.contract.PostPatch;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.record.IdentifierQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Posts over HTTP. */
@Path("/posts")
@Tag(name = "Posts", description = "The offices that elections fill.")
public class PostResource {

    private final PostService posts;
    private final PostQueries queries;
    private final RevisionHistory history;
    private final Caller caller;

    PostResource(PostService posts, PostQueries queries, RevisionHistory history, Caller caller) {
        this.posts = posts;
        this.queries = queries;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List posts", description = "By label. Drafts are listed for callers with a role.")
    public PostPage listPosts(
            @Parameter(description = "Only those of this organisation.") @QueryParam("organisationId") @Nullable
                    UUID organisationId,
            @Parameter(
                            description = "Only the one with this identifier elsewhere: scheme, colon, identifier.",
                            example = "wikidata:Q5531988")
                    @QueryParam("identifier")
                    @Nullable
                    IdentifierQuery identifier,
            @BeanParam PageQuery page) {
        return PostPage.of(queries.list(organisationId, identifier, caller.mayReadDrafts(), page));
    }

    @POST
    @RunOnVirtualThread
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Record a post", description = "Published at once unless it is a `draft`.")
    public RestResponse<PostRecord> createPost(NewPost post) {
        var made = posts.create(post);
        return Representation.created(URI.create("/v1/posts/" + made.id()), made, made.version());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "Read a post", description = "A draft is found by callers with a role only.")
    public RestResponse<PostRecord> getPost(
            @PathParam("id") UUID id,
            @Parameter(description = "What was known at this instant (RFC 3339), which is not in the future.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt) {
        var drafts = caller.mayReadDrafts();
        var found = asKnownAt == null ? queries.get(id, drafts) : queries.get(id, drafts, asKnownAt);
        return Representation.ok(found, found.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a post", description = "Also publishes a draft: `{\"draft\": false}`.")
    public RestResponse<PostRecord> updatePost(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected, MergePatch<PostPatch> patch) {
        var changed = posts.change(id, expected, patch);
        return Representation.ok(changed, changed.version());
    }

    @DELETE
    @Path("/{id}")
    @RunOnVirtualThread
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Delete a post", description = "Only a draft; what was published stays.")
    public void deletePost(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        posts.delete(id, expected);
    }

    @GET
    @Path("/{id}/revisions")
    @RunOnVirtualThread
    @Operation(summary = "List the revisions of a post", description = "Every accepted change, newest first.")
    public RevisionPage listPostRevisions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        queries.get(id, caller.mayReadDrafts());
        return history.page("post", id.toString(), caller.mayReadDrafts(), page);
    }
}
