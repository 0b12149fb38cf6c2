package org.hustings.election.organisation.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** An organisation was to be part of itself. */
public class OwnParent extends DomainException {

    private static final String CODE = "own-parent";

    public OwnParent() {
        super(
                Kind.RULE_VIOLATED,
                CODE,
                "An organisation cannot be part of itself",
                "The organisation names itself as its parent",
                List.of(Violation.at("/parentId", CODE, "is the organisation itself")));
    }
}
