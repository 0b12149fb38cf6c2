package org.hustings.candidate.imports.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** What a file says of a person fits several who are recorded. */
public class PersonAmbiguous extends DomainException {
    private static final long serialVersionUID = 1L;

    private static final String CODE = "person-ambiguous";

    /** By what the member at the pointer says. */
    public PersonAmbiguous(String pointer, Collection<PersonId> fitting) {
        super(
                Kind.CONFLICT,
                CODE,
                "Several people may be meant",
                "What the file says of the person fits several who are recorded",
                List.of(Violation.at(
                        pointer,
                        CODE,
                        fitting.stream()
                                .map(PersonId::toString)
                                .collect(Collectors.joining(
                                        ", ", "fits ", "; say which one by the id of the person")))));
    }
}
