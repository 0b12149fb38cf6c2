package org.hustings.candidate.endorsement.domain;

import org.hustings.candidate.endorsement.value.EndorserType;
import org.jspecify.annotations.Nullable;

/**
 * Which endorsements of a list are wanted; what is null does not matter.
 *
 * @param withdrawn true for those that were withdrawn, false for those that stand
 */
public record EndorsementFilter(
        @Nullable EndorsementStance stance,
        @Nullable EndorserType endorserType,
        @Nullable Boolean withdrawn) {}
