package org.hustings.commons.claim.part;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Violation;

/**
 * The value of a claim would be refused as a direct write, and is refused alike. What was at fault in the record is at
 * fault in the value of the claim.
 */
final class RefusedValue extends DomainException {

    private static final String VALUE = "/value";

    private RefusedValue(DomainException cause, List<Violation> violations) {
        super(cause.kind(), cause.code(), cause.title(), cause.detail(), violations);
        initCause(cause);
    }

    static RefusedValue of(String member, DomainException cause) {
        return new RefusedValue(
                cause,
                cause.violations().stream()
                        .map(violation -> inClaim("/" + member, violation))
                        .distinct()
                        .toList());
    }

    private static Violation inClaim(String property, Violation violation) {
        var pointer = violation.pointer();
        var within = pointer.startsWith(property + "/") ? pointer.substring(property.length()) : "";
        return Violation.at(VALUE + within, violation.code(), violation.message());
    }
}
