package org.hustings.commons.claim;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A claim gives a value and says that there is none, or the other way round. */
public class ValueTypeMismatch extends DomainException {

    private static final String CODE = "value-type-mismatch";

    ValueTypeMismatch(ClaimValueType type) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The value does not fit its type",
                type == ClaimValueType.VALUE
                        ? "A claim of type VALUE has to give the value"
                        : "A claim of type %s cannot give a value".formatted(type),
                List.of(Violation.at("/value", CODE, "is there if and only if valueType is VALUE")));
    }
}
