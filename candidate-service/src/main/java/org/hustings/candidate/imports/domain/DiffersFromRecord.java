package org.hustings.candidate.imports.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** What is recorded contradicts the file, and an import decides no such question. */
public class DiffersFromRecord extends DomainException {
    private static final long serialVersionUID = 1L;

    static final String CODE = "differs-from-record";

    public DiffersFromRecord(List<Violation> violations) {
        super(
                Kind.CONFLICT,
                CODE,
                "The record says something else",
                "The file says something that the record does not say",
                violations);
    }

    /** Of one member alone. */
    public DiffersFromRecord(String pointer, String message) {
        this(List.of(Violation.at(pointer, CODE, message)));
    }
}
