package org.hustings.candidate.endorsement.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** An endorsement was not made in the future, and was not withdrawn in the future or before it was made. */
public class EndorsementDateRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private EndorsementDateRefused(Violation violation) {
        super(
                Kind.RULE_VIOLATED,
                "endorsement-date-refused",
                "A date of the endorsement cannot be right",
                "An endorsement is made before it is withdrawn, and neither happens in the future",
                List.of(violation));
    }

    static EndorsementDateRefused inFuture(String pointer) {
        return new EndorsementDateRefused(new Violation(pointer, "future-date", "is in the future"));
    }

    static EndorsementDateRefused outOfOrder(String pointer) {
        return new EndorsementDateRefused(
                new Violation(pointer, "withdrawn-before-made", "would have it withdrawn before it was made"));
    }
}
