package org.hustings.candidate.person.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** Nobody is a duplicate of themselves. */
public class MergeIntoItself extends DomainException {

    private static final long serialVersionUID = 1L;

    public MergeIntoItself(PersonId person) {
        super(
                Kind.RULE_VIOLATED,
                "merge-into-itself",
                "A person is no duplicate of themselves",
                "Person %s cannot be merged into themselves".formatted(person),
                List.of(new Violation("/duplicateId", "merge-into-itself", "is the person to merge into")));
    }
}
