package org.hustings.candidate.postholding.domain;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A status that may not follow on the one held; says which may. */
public class IllegalHoldingMove extends DomainException {

    private static final long serialVersionUID = 1L;

    public IllegalHoldingMove(PostHoldingId holding, PostHoldingStatus from, PostHoldingStatus to) {
        super(
                Kind.CONFLICT,
                "illegal-status-change",
                "The status may not become that",
                "Post holding %s is %s and cannot become %s; %s".formatted(holding, from, to, legal(from.next())));
    }

    private static String legal(Set<PostHoldingStatus> next) {
        return next.isEmpty()
                ? "the status is final"
                : "it may become: " + next.stream().map(Enum::name).collect(joining(", "));
    }
}
