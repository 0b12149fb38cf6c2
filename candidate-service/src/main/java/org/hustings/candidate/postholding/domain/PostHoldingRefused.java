package org.hustings.candidate.postholding.domain;

import java.util.ArrayList;
import java.util.List;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What is said of a post holding cannot be so; names each place that is at fault. */
public class PostHoldingRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private PostHoldingRefused(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                "post-holding-refused",
                "The post holding cannot be so",
                "What is said of the post holding contradicts itself or leaves out a name or an end",
                violations);
    }

    static void unlessSound(PostHolding holding) {
        List<Violation> violations = new ArrayList<>();
        var post = holding.profile().post();
        if (post.organisationName().isBlank()) {
            violations.add(Violation.at(
                    "/organisationName", "not-blank", "must be given where no organisationId gives the name"));
        }
        if (post.postLabel().isBlank()) {
            violations.add(Violation.at("/postLabel", "not-blank", "must be given where no postId gives the label"));
        }
        var period = holding.profile().period();
        if (isBefore(period.end(), period.start())) {
            violations.add(Violation.at("/endDate", "before-start", "must not be before startDate"));
        }
        if (isBefore(holding.status().grounds().since(), period.start())) {
            violations.add(Violation.at("/statusSince", "before-start", "must not be before startDate"));
        }
        if (holding.status().held().leaves() && period.end() == null) {
            violations.add(
                    Violation.at("/endDate", "end-missing", "must be given of a post that was left, be it roughly"));
        }
        if (!violations.isEmpty()) {
            throw new PostHoldingRefused(violations);
        }
    }

    /** Whether the one date certainly is before the other; a year may be before one of its days, and need not be. */
    static boolean isBefore(@Nullable PartialDate date, @Nullable PartialDate other) {
        return date != null && other != null && date.lastDay().isBefore(other.firstDay());
    }
}
