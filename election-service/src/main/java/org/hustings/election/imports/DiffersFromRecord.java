package org.hustings.election.imports;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A file says something of an election that its record says otherwise; an import decides no such question. */
public class DiffersFromRecord extends DomainException {

    static final String CODE = "differs-from-record";

    DiffersFromRecord(List<Violation> violations) {
        super(
                Kind.CONFLICT,
                CODE,
                "The record says something else",
                "The file and the record differ in %d members".formatted(violations.size()),
                violations);
    }
}
