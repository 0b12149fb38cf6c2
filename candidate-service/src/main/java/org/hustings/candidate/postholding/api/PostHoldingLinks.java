package org.hustings.candidate.postholding.api;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.jspecify.annotations.Nullable;

/** Where a client goes on from a post holding. */
@Schema(
        name = "PostHoldingLinks",
        description = "Where to go on from a post holding: references to follow as they are.")
public record PostHoldingLinks(
        @Schema(description = "The person who holds the post.", format = "uri-reference")
        URI person,

        @Nullable @Schema(description = "The organisation, where it is recorded.", format = "uri-reference")
        URI organisation,

        @Nullable @Schema(description = "The post, where it is recorded.", format = "uri-reference")
        URI post,

        @Schema(description = "How the status became what it is.", format = "uri-reference")
        URI transitions,

        @Schema(description = "What several sources report of it.", format = "uri-reference")
        URI claims,

        @Schema(description = "What is reported of it in more than one way.", format = "uri-reference")
        URI conflicts,

        @Schema(description = "The history of the record.", format = "uri-reference")
        URI revisions) {

    /** What the links lead to, by the names that a record has for it. */
    record Ends(
            UUID id,
            UUID personId,
            @Nullable UUID organisationId,
            @Nullable UUID postId) {

        static Ends of(PostHolding holding) {
            var post = holding.profile().post();
            return new Ends(holding.id().value(), holding.person().value(), post.organisationId(), post.postId());
        }
    }

    static PostHoldingLinks to(Ends ends) {
        var own = "/v1/post-holdings/" + ends.id();
        return new PostHoldingLinks(
                URI.create("/v1/people/" + ends.personId()),
                reference("/v1/organisations/", ends.organisationId()),
                reference("/v1/posts/", ends.postId()),
                URI.create(own + "/transitions"),
                URI.create(own + "/claims"),
                URI.create(own + "/conflicts"),
                URI.create(own + "/revisions"));
    }

    private static @Nullable URI reference(String list, @Nullable UUID id) {
        return id == null ? null : URI.create(list + id);
    }
}
