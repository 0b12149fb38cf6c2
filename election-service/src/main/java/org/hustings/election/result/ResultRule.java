package org.hustings.election.result;

import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;

/** One rule that a result has to keep to, whoever reports it. No rule is about sums: those are for the checks. */
interface ResultRule {

    /** Every place at which the result breaks the rule; none if it keeps to it. */
    Stream<Violation> violations(ElectionResult result);
}
