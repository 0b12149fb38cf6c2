package org.hustings.candidate.postholding.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.postholding.domain.RecordedMove;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A post holding on the topic and in the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostHoldingRecord(
        UUID id,
        long version,
        boolean draft,
        UUID personId,
        @Nullable UUID organisationId,
        String organisationName,
        @Nullable UUID postId,
        String postLabel,
        PostHoldingRole role,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate,
        PostHoldingStatus status,
        @Nullable PartialDate statusSince,
        @Nullable String statusReason,
        @Nullable Source statusSource,
        List<RecordedMove> statusChanges,
        List<Source> sources,
        List<Identifier> identifiers,
        List<String> disputed,
        Instant createdAt,
        Instant updatedAt) {

    static PostHoldingRecord of(PostHolding holding) {
        var profile = holding.profile();
        var post = profile.post();
        var status = holding.status();
        return new PostHoldingRecord(
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
                status.grounds().since(),
                status.grounds().reason(),
                status.grounds().source(),
                status.changes(),
                profile.sources(),
                profile.identifiers(),
                holding.disputed(),
                holding.createdAt(),
                holding.updatedAt());
    }
}
