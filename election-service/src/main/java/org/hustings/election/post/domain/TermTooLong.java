package org.hustings.election.post.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A term longer than the law or the rules allow. */
public class TermTooLong extends DomainException {

    static final String CODE = "term-too-long";

    TermTooLong(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The term is longer than allowed",
                "The term of the post is longer than its maximum term",
                violations);
    }
}
