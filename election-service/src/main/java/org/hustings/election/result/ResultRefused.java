package org.hustings.election.result;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A result that breaks rules; each is among the violations. */
public class ResultRefused extends DomainException {

    ResultRefused(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                "result-refused",
                "The result breaks a rule",
                "The result breaks %d rule(s); see violations".formatted(violations.size()),
                violations);
    }
}
