package org.hustings.candidate.exchange.popolo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.jspecify.annotations.Nullable;

/**
 * A post holding as a membership of the organisation, with the post as the role.
 *
 * <p>{@code holding_role} and {@code holding_status} are added to the members of the specification.
 *
 * @param organization where no id of it is known
 */
record PopoloHolding(
        String id,
        String label,
        String role,
        String personId,
        @Nullable String organizationId,
        @Nullable PopoloOrganization organization,
        @Nullable String postId,
        @Nullable String startDate,
        @Nullable String endDate,
        PostHoldingRole holdingRole,
        PostHoldingStatus holdingStatus,
        List<PopoloLink> sources,
        Instant createdAt,
        Instant updatedAt)
        implements PopoloObject {

    static PopoloHolding of(PostHolding holding) {
        var profile = holding.profile();
        var post = profile.post();
        var period = profile.period();
        var acting = profile.role() == PostHoldingRole.ACTING;
        return new PopoloHolding(
                holding.id().toString(),
                acting ? post.postLabel() + " (acting)" : post.postLabel(),
                post.postLabel(),
                holding.person().toString(),
                Objects.toString(post.organisationId(), null),
                post.organisationId() == null ? PopoloOrganization.named(post.organisationName()) : null,
                Objects.toString(post.postId(), null),
                PopoloDate.of(period.start()),
                PopoloDate.of(period.end()),
                profile.role(),
                holding.status().held(),
                PopoloLink.of(profile.sources()),
                holding.createdAt(),
                holding.updatedAt());
    }
}
