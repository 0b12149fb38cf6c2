package org.hustings.candidate.candidacy.domain;

import java.util.List;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The person who should stand is not recorded. */
public class UnknownPerson extends DomainException {

    private static final long serialVersionUID = 1L;

    public UnknownPerson(PersonId person) {
        super(
                Kind.RULE_VIOLATED,
                "unknown-person",
                "No such person",
                "There is no person %s who could stand".formatted(person),
                List.of(new Violation("/personId", "unknown-person", "names no recorded person")));
    }
}
