package org.hustings.candidate.postholding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hustings.candidate.postholding.application.PostHoldingQueries;
import org.hustings.candidate.postholding.domain.PostHoldingFilter;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.commons.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The post holdings of all people over HTTP. */
@Path("/post-holdings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Post holdings")
public class PostHoldingListResource {

    private final PostHoldingQueries queries;

    PostHoldingListResource(PostHoldingQueries queries) {
        this.queries = queries;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List post holdings",
            description = "Those that began last come first; drafts only for callers with a role.")
    public PostHoldingPage listPostHoldings(
            @Parameter(description = "Only those of posts of this organisation.")
                    @QueryParam("organisationId")
                    @Nullable
                    UUID organisationId,
            @Parameter(description = "Only those of this post.") @QueryParam("postId") @Nullable UUID postId,
            @Parameter(description = "Only those in this role.") @QueryParam("role") @Nullable PostHoldingRole role,
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable
                    PostHoldingStatus status,
            @Parameter(
                            description =
                                    "Only those of which the post may have been held on this day, read generously where a"
                                            + " date is known roughly.",
                            example = "2017-04-19")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on,
            @BeanParam PageQuery page) {
        var filter = new PostHoldingFilter(null, organisationId, postId, role, status, on);
        return PostHoldingPage.of(queries.list(filter, page));
    }
}
