package org.hustings.commons.claim;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** Something was to be claimed of a property that the record does not have. */
public class UnknownProperty extends DomainException {

    private static final String CODE = "unknown-property";

    UnknownProperty(String property) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The record has no such property",
                "Nothing can be claimed of %s".formatted(property),
                List.of(Violation.at("/property", CODE, "is no property of the record that can be claimed")));
    }
}
