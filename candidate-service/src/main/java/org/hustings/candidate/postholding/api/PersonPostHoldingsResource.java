package org.hustings.candidate.postholding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.hustings.candidate.bodycopy.api.NamesBodies;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.application.PostHoldingQueries;
import org.hustings.candidate.postholding.application.PostHoldings;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.http.Representation;
import org.hustings.commons.idempotency.SafeRepeat;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The post holdings of a person over HTTP. */
@Path("/people/{id}/post-holdings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Post holdings")
public class PersonPostHoldingsResource {

    private final PostHoldings holdings;
    private final PostHoldingQueries queries;

    PersonPostHoldingsResource(PostHoldings holdings, PostHoldingQueries queries) {
        this.holdings = holdings;
        this.queries = queries;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List the post holdings of a person",
            description =
                    "Those that began last come first; beside `asKnownAt` in the order in which they were recorded."
                            + " Drafts only for callers with a role.")
    public PostHoldingPage listPersonPostHoldings(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "What was known at this instant (RFC 3339), which is not in the future. A page"
                                            + " may then hold fewer items than asked for and have a `next` all the same.")
                    @QueryParam("asKnownAt")
                    @Nullable
                    AsKnownAt asKnownAt,
            @BeanParam PageQuery page) {
        var person = new PersonId(id);
        return asKnownAt == null
                ? PostHoldingPage.of(queries.ofPerson(person, page))
                : PostHoldingPage.asKnown(queries.ofPerson(person, asKnownAt, page));
    }

    @POST
    @RunOnVirtualThread
    @NamesBodies(organisation = "/organisationId", post = "/postId")
    @SafeRepeat
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Record a post holding",
            description =
                    "Records that the person holds, or held, a post. Where organisation and post are recorded, their"
                            + " ids give the names, and a substantive holding tells who is the incumbent of the post's elections.")
    public RestResponse<PostHoldingResponse> createPostHolding(@PathParam("id") UUID id, NewPostHolding body) {
        var holding = holdings.record(new PersonId(id), body.toEdit(), body.firstStatus());
        return Representation.created(
                URI.create("/v1/post-holdings/" + holding.id()), PostHoldingResponse.of(holding), holding.version());
    }
}
