package org.hustings.candidate.postholding.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.hustings.candidate.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which post holdings are asked for; null asks for any.
 *
 * @param on a day on which the post may have been held
 */
public record PostHoldingFilter(
        @Nullable PersonId person,
        @Nullable UUID organisationId,
        @Nullable UUID postId,
        @Nullable PostHoldingRole role,
        @Nullable PostHoldingStatus status,
        @Nullable LocalDate on) {

    /** Those of one person. */
    public static PostHoldingFilter of(PersonId person) {
        return new PostHoldingFilter(person, null, null, null, null, null);
    }
}
