package org.hustings.commons.claim;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A direct write would hide what is claimed of a property. */
public class ClaimedProperty extends DomainException {

    private static final String CODE = "claimed-property";

    ClaimedProperty(String property) {
        super(
                Kind.CONFLICT,
                CODE,
                "Claims decide about the property",
                "What the record shows at %s follows from its claims; add a claim or rank one".formatted(property),
                List.of(Violation.at(property, CODE, "differs from the best claim")));
    }
}
