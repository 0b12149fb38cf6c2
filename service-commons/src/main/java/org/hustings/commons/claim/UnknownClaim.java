package org.hustings.commons.claim;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A claim was to be related to one that is not there, to one of another record, or to itself. */
public class UnknownClaim extends DomainException {

    private static final String CODE = "unknown-claim";

    UnknownClaim(String pointer) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The claim is related to one that is not there",
                "What %s refers to is no other claim of the same record".formatted(pointer),
                List.of(Violation.at(pointer, CODE, "is no other claim of the same record")));
    }
}
