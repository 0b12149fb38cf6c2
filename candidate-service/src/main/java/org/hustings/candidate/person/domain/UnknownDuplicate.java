package org.hustings.candidate.person.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The person who should be a duplicate is not recorded. */
public class UnknownDuplicate extends DomainException {

    private static final long serialVersionUID = 1L;

    public UnknownDuplicate(PersonId person) {
        super(
                Kind.RULE_VIOLATED,
                "unknown-person",
                "No such person",
                "There is no person %s who could be a duplicate".formatted(person),
                List.of(new Violation("/duplicateId", "unknown-person", "names no recorded person")));
    }
}
