package org.hustings.election.election.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A cancellation without a reason, a reason without a cancellation, or one after somebody won. */
public class CancellationRefused extends DomainException {

    private CancellationRefused(String detail, Violation violation) {
        super(Kind.RULE_VIOLATED, "cancellation-refused", "The cancellation breaks a rule", detail, List.of(violation));
    }

    static CancellationRefused reason(boolean needed) {
        return needed
                ? refused("/cancellationReason", "cancellation-reason-missing", "A cancellation needs a reason")
                : refused(
                        "/cancellationReason",
                        "cancellation-reason-unexpected",
                        "Only a cancellation has such a reason");
    }

    static CancellationRefused winner() {
        return refused("/to", "winner-of-cancelled-election", "The recorded result elects somebody");
    }

    private static CancellationRefused refused(String pointer, String code, String message) {
        return new CancellationRefused(message, Violation.at(pointer, code, message));
    }
}
