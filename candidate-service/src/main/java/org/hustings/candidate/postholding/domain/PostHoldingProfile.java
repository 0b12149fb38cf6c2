package org.hustings.candidate.postholding.domain;

import java.util.List;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** All that is said of a post holding and may be changed by an editor; its status is not among it. */
public record PostHoldingProfile(
        HeldPost post, PostHoldingRole role, HeldPeriod period, List<Source> sources, List<Identifier> identifiers) {

    /** Takes lists that are not there as empty ones. */
    public PostHoldingProfile {
        sources = Lists.orEmpty(sources);
        identifiers = Lists.orEmpty(identifiers);
    }

    /** What is left once the personal data are erased: that the post was held, and when. */
    PostHoldingProfile erased() {
        return new PostHoldingProfile(post, role, period, List.of(), List.of());
    }

    PostHoldingProfile until(@Nullable PartialDate end) {
        return new PostHoldingProfile(post, role, new HeldPeriod(period.start(), end), sources, identifiers);
    }

    /** The same with the post's names where there are none. */
    public PostHoldingProfile of(HeldPost named) {
        return new PostHoldingProfile(named, role, period, sources, identifiers);
    }
}
