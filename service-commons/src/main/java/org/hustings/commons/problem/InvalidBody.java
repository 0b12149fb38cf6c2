package org.hustings.commons.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The body can be read, and members of it break a rule. */
public final class InvalidBody extends DomainException {
    public InvalidBody(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                "invalid-body",
                "The body breaks a rule",
                violations.size() == 1
                        ? "One member of the body is not acceptable."
                        : "%d members of the body are not acceptable.".formatted(violations.size()),
                violations);
    }

    /** From the validation of the body itself; the pointers come from the property paths. */
    public static InvalidBody of(Collection<? extends ConstraintViolation<?>> found) {
        return new InvalidBody(found.stream()
                .map(violation -> Violation.at(
                        Violations.pointer(violation.getPropertyPath()),
                        Violations.code(violation),
                        violation.getMessage()))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList());
    }
}
