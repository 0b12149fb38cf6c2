package org.hustings.candidate.person.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** What is said of a person cannot be so. */
public class PersonRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    PersonRefused(List<Violation> violations) {
        super(
                Kind.RULE_VIOLATED,
                "person-refused",
                "This cannot be said of a person",
                "The dates of the person contradict each other or have not come yet.",
                violations);
    }
}
