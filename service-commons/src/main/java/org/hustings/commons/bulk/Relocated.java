package org.hustings.commons.bulk;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Violation;

/** A problem whose places are told as those of the file. */
public final class Relocated extends DomainException {
    private static final long serialVersionUID = 1L;

    private Relocated(DomainException problem, UnaryOperator<String> pointers) {
        super(
                problem.kind(),
                problem.code(),
                problem.title(),
                problem.detail(),
                problem.violations().stream()
                        .map(violation -> new Violation(
                                pointers.apply(violation.pointer()), violation.code(), violation.message()))
                        .toList());
        initCause(problem);
    }

    /** Does the work; the pointers of a problem with it become those of the file. */
    public static <T> T in(UnaryOperator<String> pointers, Supplier<T> work) {
        try {
            return work.get();
        } catch (DomainException problem) {
            throw new Relocated(problem, pointers);
        }
    }
}
