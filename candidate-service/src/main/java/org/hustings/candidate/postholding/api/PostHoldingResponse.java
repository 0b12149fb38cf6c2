package org.hustings.candidate.postholding.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.postholding.domain.RecordedMove;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.asknown.KnownRecord;
import org.jspecify.annotations.Nullable;

/** A post holding, as read. */
@Schema(name = "PostHolding", description = "That a person holds, or held, a post.", examples = """
                {
                  "id": "019a2b6c-3f00-7c02-9d12-5d0e6f7a8b22",
                  "version": 2,
                  "draft": false,
                  "personId": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                  "organisationName": "Unite the Union",
                  "postLabel": "Regional secretary for the West Midlands",
                  "role": "SUBSTANTIVE",
                  "startDate": {"value": "2002", "approximate": true},
                  "status": "SUSPENDED",
                  "statusReason": "pending an investigation",
                  "statusSince": {"value": "2017-04-20", "approximate": false},
                  "statusChanges": [
                    {
                      "from": "ACTIVE",
                      "to": "SUSPENDED",
                      "effectiveOn": {"value": "2017-04-20", "approximate": false},
                      "reason": "pending an investigation",
                      "recordedAt": "2026-11-21T10:33:00Z"
                    }
                  ],
                  "sources": [],
                  "identifiers": [],
                  "disputed": [],
                  "createdAt": "2026-11-21T10:30:00Z",
                  "updatedAt": "2026-11-21T10:33:00Z",
                  "links": {
                    "person": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                    "transitions": "/v1/post-holdings/019a2b6c-3f00-7c02-9d12-5d0e6f7a8b22/transitions",
                    "claims": "/v1/post-holdings/019a2b6c-3f00-7c02-9d12-5d0e6f7a8b22/claims",
                    "conflicts": "/v1/post-holdings/019a2b6c-3f00-7c02-9d12-5d0e6f7a8b22/conflicts",
                    "revisions": "/v1/post-holdings/019a2b6c-3f00-7c02-9d12-5d0e6f7a8b22/revisions"
                  }
                }""")
public record PostHoldingResponse(
        @Schema(description = "Identifies the post holding.")
        UUID id,

        @Schema(description = "Grows with each change; also the entity tag.", minimum = "1", examples = "3")
        long version,

        @Schema(description = "Whether the record is hidden from the public.")
        boolean draft,

        @Schema(description = "The person who holds the post.")
        UUID personId,

        @Nullable @Schema(description = "Id of the organisation, where it is recorded.")
        UUID organisationId,

        @Schema(description = "The organisation's name at the time.", examples = "Unite the Union")
        String organisationName,

        @Nullable @Schema(description = "Id of the post, where it is recorded.")
        UUID postId,

        @Schema(description = "What the post was called at the time.", examples = "General Secretary of Unite")
        String postLabel,

        @Schema(description = "As whom the post is held.") PostHoldingRole role,

        @Nullable @Schema(description = "Since when it is held.")
        PartialDate startDate,

        @Nullable @Schema(description = "Until when it is held, that day included; absent as long as no end is known.")
        PartialDate endDate,

        @Schema(description = "Where the holding stands. Who resigned holds the post until `endDate`.")
        PostHoldingStatus status,

        @Nullable @Schema(description = "Why it stands there.", examples = "pending an investigation")
        String statusReason,

        @Nullable @Schema(description = "Since when it stands there.")
        PartialDate statusSince,

        @Nullable @Schema(description = "Where that is known from.")
        Source statusSource,

        @Schema(description = "How the status became what it is, oldest first.")
        List<RecordedMove> statusChanges,

        @Schema(description = "Where what is said here is known from.")
        List<Source> sources,

        @Schema(description = "Identifiers of the same holding elsewhere.")
        List<Identifier> identifiers,

        @Schema(description = "JSON Pointers of the properties of which equally good claims differ.")
        List<String> disputed,

        @Schema(description = "When the record was made.") Instant createdAt,

        @Schema(description = "When the record was last changed.")
        Instant updatedAt,

        @Schema(description = "Where to go on.") PostHoldingLinks links) {

    static PostHoldingResponse of(PostHolding holding) {
        var profile = holding.profile();
        var post = profile.post();
        var status = holding.status();
        return new PostHoldingResponse(
                holding.id().value(),
                holding.version(),
                holding.draft(),
                holding.person().value(),
                post.organisationId(),
                post.organisationName(),
                post.postId(),
                post.postLabel(),
                profile.role(),
                profile.period().start(),
                profile.period().end(),
                status.held(),
                status.grounds().reason(),
                status.grounds().since(),
                status.grounds().source(),
                status.changes(),
                profile.sources(),
                profile.identifiers(),
                holding.disputed(),
                holding.createdAt(),
                holding.updatedAt(),
                PostHoldingLinks.to(PostHoldingLinks.Ends.of(holding)));
    }

    static PostHoldingResponse of(KnownRecord known) {
        var links = PostHoldingLinks.to(known.as(PostHoldingLinks.Ends.class));
        return known.with("links", links).as(PostHoldingResponse.class);
    }
}
