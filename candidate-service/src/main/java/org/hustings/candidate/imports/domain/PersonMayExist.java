package org.hustings.candidate.imports.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.hustings.candidate.person.domain.PossibleDuplicate;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** People are recorded who may be the one whom a file names; who is meant, the file has to say. */
public class PersonMayExist extends DomainException {
    private static final long serialVersionUID = 1L;

    private static final String CODE = "person-may-exist";
    private static final int NAMED = 5;

    public PersonMayExist(List<PossibleDuplicate> alike) {
        super(
                Kind.CONFLICT,
                CODE,
                "The person may be recorded already",
                "People are recorded who may be the one whom the file names",
                List.of(Violation.at("/person/name", CODE, message(alike))));
    }

    private static String message(List<PossibleDuplicate> alike) {
        var named = alike.stream()
                .limit(NAMED)
                .map(person -> "%s %s (%s)".formatted(person.id(), person.name(), reasons(person)))
                .collect(Collectors.joining(", "));
        var more = alike.size() > NAMED ? " and %d more".formatted(alike.size() - NAMED) : "";
        return "may be %s%s; say which one by the id of the person, or that it is a new person".formatted(named, more);
    }

    private static String reasons(PossibleDuplicate person) {
        return person.reasons().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
