package org.hustings.election.phase;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A step that took effect before the one it follows. */
public class TransitionOutOfOrder extends DomainException {

    private static final String CODE = "transition-out-of-order";

    TransitionOutOfOrder(PhaseTransition last) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The transition takes effect before the last one",
                "The election moved to %s with effect of %s"
                        .formatted(last.to(), last.effectiveAt().value()),
                List.of(Violation.at(
                        "/effectiveAt",
                        CODE,
                        "is before %s, when the phase of now began"
                                .formatted(last.effectiveAt().value()))));
    }
}
