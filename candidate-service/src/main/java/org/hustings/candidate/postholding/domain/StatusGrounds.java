package org.hustings.candidate.postholding.domain;

import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** Since when a status holds, why, and where that is known from; all of it may be unknown. */
public record StatusGrounds(
        @Nullable PartialDate since,
        @Nullable String reason,
        @Nullable Source source) {}
