package org.hustings.candidate.endorsement.domain;

import java.util.List;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** The person who is said to endorse is not recorded. */
public class UnknownEndorser extends DomainException {

    private static final long serialVersionUID = 1L;

    public UnknownEndorser(PersonId person) {
        super(
                Kind.RULE_VIOLATED,
                "unknown-person",
                "No such person",
                "There is no person %s who could endorse".formatted(person),
                List.of(new Violation("/endorser/personId", "unknown-person", "names no recorded person")));
    }
}
