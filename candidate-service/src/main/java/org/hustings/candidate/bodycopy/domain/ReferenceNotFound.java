package org.hustings.candidate.bodycopy.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** A record refers to another that is not there, or not for the caller. */
public class ReferenceNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    private static final String CODE = "reference-not-found";

    /** Names the member of the body that refers. */
    public ReferenceNotFound(String pointer) {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "The record refers to one that is not there",
                "What %s refers to is not there".formatted(pointer),
                List.of(Violation.at(pointer, CODE, "refers to nothing")));
    }
}
