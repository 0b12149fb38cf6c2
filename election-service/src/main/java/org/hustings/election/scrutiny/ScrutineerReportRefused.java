package org.hustings.election.scrutiny;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A scrutineer's report that breaks rules; each is among the violations. */
public class ScrutineerReportRefused extends DomainException {

    ScrutineerReportRefused(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                "scrutineer-report-refused",
                "The scrutineer's report breaks a rule",
                "The scrutineer's report breaks %d rule(s); see violations".formatted(violations.size()),
                violations);
    }
}
