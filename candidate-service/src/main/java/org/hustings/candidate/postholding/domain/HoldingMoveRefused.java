package org.hustings.candidate.postholding.domain;

import java.util.List;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A status that would take effect before the post was held, or before the status that it follows. */
public class HoldingMoveRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private static final String CODE = "transition-out-of-order";

    private HoldingMoveRefused(PostHoldingId holding, PartialDate last) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The transition takes effect before the last one",
                "What post holding %s was before has effect from %s".formatted(holding, last.value()),
                List.of(Violation.at(
                        "/effectiveOn", CODE, "is before %s, when the status of now began".formatted(last.value()))));
    }

    static void unlessInOrder(PostHolding holding, HoldingMove move) {
        refuseBefore(holding, move, holding.profile().period().start());
        refuseBefore(holding, move, holding.status().grounds().since());
    }

    private static void refuseBefore(PostHolding holding, HoldingMove move, @Nullable PartialDate began) {
        if (began != null && PostHoldingRefused.isBefore(move.effectiveOn(), began)) {
            throw new HoldingMoveRefused(holding.id(), began);
        }
    }
}
